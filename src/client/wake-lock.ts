/** Keeps the screen on while the page is seen, where the browser can; elsewhere nothing happens. */
export function keepAwake(): void {
  const request = () => {
    // Refused on a low battery, and not there in older browsers.
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {})
  }
  // The browser lets go when the page is hidden.
  document.addEventListener('visibilitychange', request)
  request()
}
