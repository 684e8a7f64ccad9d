/** In milliseconds; on a phone four times slower a tap waits for four times as much. */
const atATime = 6

/**
 * Lays out bit by bit, while nothing else is to be done, what the style sheet leaves out of a long call at first. It is
 * finished before the first tap is answered: a jump must land where it should.
 */
export function layOutCall(): void {
  const exchanges = [...document.querySelectorAll('.stage > .exchange')].filter(
    (exchange) => getComputedStyle(exchange).contentVisibility === 'auto',
  )
  const layOutFor = (time: number) => {
    const start = performance.now()
    while (exchanges.length > 0 && performance.now() - start < time) {
      const exchange = exchanges.shift()
      exchange?.classList.add('laid-out')
      // Asking for its size lays it out now.
      exchange?.getBoundingClientRect()
    }
  }
  const next = () => {
    layOutFor(atATime)
    if (exchanges.length > 0) requestIdleCallback(next)
  }
  if (exchanges.length === 0) return
  requestIdleCallback(next)
  document.addEventListener('click', () => layOutFor(Number.POSITIVE_INFINITY), { capture: true, once: true })
}
