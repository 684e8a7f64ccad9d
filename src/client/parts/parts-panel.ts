import { mixedMarkup } from '../../routes/pages/mixed.ts'
import { openDialog } from '../dialog.ts'
import type { PageWords } from '../page-words.ts'
import type { Step } from '../steps.ts'

/** The stages of the call; one tap goes there. */
export function openParts(steps: readonly Step[], now: Step, words: PageWords, go: (index: number) => void): void {
  const items = steps.flatMap(({ stage, stageIndex, index }, place) =>
    index > 0
      ? []
      : [
          `<li><button type="button" data-step="${place}"${stageIndex === now.stageIndex ? ' aria-current="step"' : ''}>` +
            `${mixedMarkup(stage.title, words.language)}</button></li>`,
        ],
  )
  const { parts, close } = words.callView
  const dialog = openDialog({ name: 'parts', title: parts, close, content: `<ol>${items.join('')}</ol>` })
  dialog.addEventListener('click', ({ target }) => {
    const step = target instanceof Element && target.closest<HTMLElement>('[data-step]')?.dataset.step
    if (!step) return
    dialog.close()
    go(Number(step))
  })
}
