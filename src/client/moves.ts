const swipe = 60

/** Back and next by swipe and by arrow keys; the buttons do the same. */
export function moveBy(view: HTMLElement, moves: { readonly back: () => void; readonly next: () => void }): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (document.querySelector('dialog[open]') || isTyping(event.target)) return
    if (event.key === 'ArrowRight') moves.next()
    if (event.key === 'ArrowLeft') moves.back()
  })
  let start: Touch | undefined
  view.addEventListener('touchstart', ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined), {
    passive: true,
  })
  view.addEventListener('touchcancel', () => (start = undefined))
  view.addEventListener(
    'touchend',
    ({ changedTouches: [end], target }) => {
      if (!start || !end || (target instanceof Element && target.closest('dialog'))) return
      const across = end.clientX - start.clientX
      const down = Math.abs(end.clientY - start.clientY)
      start = undefined
      // On an enlarged page the finger moves the page.
      if ((window.visualViewport?.scale ?? 1) > 1.01) return
      if (Math.abs(across) < swipe || Math.abs(across) < 2 * down) return
      if (across < 0) moves.next()
      else moves.back()
    },
    { passive: true },
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select')
}
