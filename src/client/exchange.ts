import type { Segment } from '../reading/segment.ts'
import { breathGroups } from '../routes/pages/breath-groups.ts'
import { escapeHtml } from '../routes/pages/html.ts'
import { lineMarkup, segmentsMarkup } from '../routes/pages/line-markup.ts'
import type { Exchange, Line } from '../script/script.ts'
import { fill, type PageWords } from './page-words.ts'

/** One exchange: what they ask, the reply in the largest type, the other replies folded in. */
export function exchangeMarkup({ operator, replies }: Exchange, words: PageWords): string {
  const [first, ...others] = replies
  const { callView, justListen } = words
  const folded = others.map((reply, index) => saidMarkup(reply, words, index + 1)).join('')
  const count = fill(callView.others, { count: others.length })
  return (
    (operator ? heardMarkup(operator, words) : '') +
    (first ? saidMarkup(first, words, 0) : `<p class="listen-only">${escapeHtml(justListen)}</p>`) +
    (folded && `<details class="others"><summary>${escapeHtml(count)}</summary>${folded}</details>`)
  )
}

function heardMarkup(line: Line, words: PageWords): string {
  // Without a word to listen for, the whole sentence is what there is.
  const whole = (line.listenFor ?? []).length === 0
  const button = whole ? '' : actionButton('whole', words.callView.whole, ' aria-pressed="false"')
  return (
    `<div class="heard ${line.speaker}"${whole ? ' data-whole' : ''}>${lineMarkup(line, words)}${button}` +
    `<p class="line-tools">${voiceButtons(words)}</p></div>`
  )
}

function saidMarkup(line: Line, words: PageWords, reply: number): string {
  const { callView } = words
  return (
    `<div class="said" data-reply="${reply}">${lineMarkup(line, words)}` +
    `${groupsMarkup(line, words)}${wordsMarkup(line, words)}` +
    `<p class="line-tools">${actionButton('speak-for-me', callView.voice.speakForMe)} ${voiceButtons(words)} ` +
    `${actionButton('copy-line', callView.copy.line)}</p></div>`
  )
}

/** Hear a line at a normal speed, and slowly. */
export function voiceButtons({ callView }: PageWords): string {
  return `${actionButton('hear-line', callView.voice.hear)} ${actionButton('slow', callView.voice.slow)}`
}

/** The second saying of a line is heard, too. */
export function addVoiceButtons(place: HTMLElement, words: PageWords): void {
  for (const again of place.querySelectorAll('.again')) {
    again.insertAdjacentHTML('beforeend', `<p class="line-tools">${voiceButtons(words)}</p>`)
  }
}

function actionButton(act: string, label: string, more = ''): string {
  return `<button type="button" class="quiet" data-act="${act}"${more}>${escapeHtml(label)}</button>`
}

/** The groups of a number, each a button that shows it alone. */
function groupsMarkup(line: Line, { callView }: PageWords): string {
  const buttons = groupsOf(line).map(
    (group, index) =>
      `<button type="button" class="button" data-act="group" data-group="${index}" lang="ja">` +
      `${escapeHtml(group.map(({ text }) => text).join(''))}</button>`,
  )
  if (buttons.length < 2) return ''
  return `<details class="groups"><summary>${escapeHtml(callView.groups)}</summary><p>${buttons.join(' ')}</p></details>`
}

/** The groups of digits or letters that a line says in one breath each. */
export function groupsOf({ segments }: Line): (readonly Segment[])[] {
  return [...breathGroups(segments)].map(([start, { end }]) => segments.slice(start, end))
}

/** One group, large, with its kana. */
export function groupMarkup(group: readonly Segment[], words: PageWords): string {
  const kana = group.map(({ text, reading }) => reading ?? text).join(' ')
  return (
    `<p class="ja one-group" lang="ja" aria-hidden="true">${segmentsMarkup(group, '', words)}</p>` +
    `<p class="kana" lang="ja">${escapeHtml(kana)}</p>`
  )
}

/** The words of a line that have furigana, to tick those that one can read. */
function wordsMarkup({ segments }: Line, { callView }: PageWords): string {
  const found = new Map(
    segments.flatMap(({ text, reading, blank }) =>
      reading !== undefined && !blank && /\p{Script=Han}/u.test(text) ? [[text, reading] as const] : [],
    ),
  )
  if (found.size === 0) return ''
  const { words: title, wordsHint } = callView.settings
  const boxes = [...found].map(
    ([text, reading]) =>
      `<label><input type="checkbox" data-word="${escapeHtml(text)}"> <span lang="ja">${escapeHtml(text)} ` +
      `<small>${escapeHtml(reading)}</small></span></label>`,
  )
  return (
    `<details class="line-words"><summary>${escapeHtml(title)}</summary><p class="hint">${escapeHtml(wordsHint)}</p>` +
    `${boxes.join('')}</details>`
  )
}
