import { escapeHtml } from '../routes/pages/html.ts'
import { lineMarkup } from '../routes/pages/line-markup.ts'
import { mixedMarkup } from '../routes/pages/mixed.ts'
import type { Line } from '../script/script.ts'
import { keepClock } from './clock.ts'
import { copy, textWithReadings } from './copy.ts'
import { announce, openDialog } from './dialog.ts'
import { addVoiceButtons, exchangeMarkup, groupMarkup, groupsOf, voiceButtons } from './exchange.ts'
import type { OpenCall } from './kept-call.ts'
import { markKnownWords, toggleKnownWord } from './known-words.ts'
import { moveBy } from './moves.ts'
import { fill, type PageWords } from './page-words.ts'
import { openMore } from './parts/more-panel.ts'
import { openNotes, startClock } from './parts/notes-panel.ts'
import { openParts } from './parts/parts-panel.ts'
import { openSearch } from './parts/search-panel.ts'
import { openSettings } from './parts/settings-panel.ts'
import { createPractice } from './practice.ts'
import { readProgress, writeProgress } from './progress.ts'
import { applySettings, readSettings } from './settings.ts'
import { stepsOf } from './steps.ts'
import { whenErasedElsewhere } from './storage.ts'
import { type Speed, speak, spokenText, stopSpeaking } from './voice.ts'
import { keepAwake } from './wake-lock.ts'

/** Shows the call in `view`, one exchange at a time, where it was left. `erased` runs when nothing of it is left. */
export function showCall(view: HTMLElement, call: OpenCall, words: PageWords, erased: () => void): void {
  const { callView } = words
  const steps = stepsOf(call.script.stages)
  const last = steps.length - 1
  let place = Math.min(readProgress().place, last)
  view.innerHTML = frameMarkup(call, words)
  const part = (name: string) => view.querySelector<HTMLElement>(`[data-part="${name}"]`) as HTMLElement
  const practice = createPractice(part('practice'), words)
  const step = () => steps[place] as (typeof steps)[number]

  const show = () => {
    const { exchange, stage, stageIndex, index } = step()
    const count = call.script.stages.length
    const title = { number: stageIndex + 1, count, title: stage.title }
    const stageTitle = mixedMarkup(fill(callView.stage, title), words.language)
    part('place').innerHTML = stageTitle
    part('bar').innerHTML = call.script.stages.map((_, at) => `<i class="${barClass(at, stageIndex)}"></i>`).join('')
    const within = fill(callView.exchange, { number: index + 1, count: stage.exchanges.length })
    const note = index === 0 && stage.note ? `<p class="stage-note">${mixedMarkup(stage.note, words.language)}</p>` : ''
    part('exchange').innerHTML =
      `<p class="visually-hidden">${stageTitle}. ${escapeHtml(within)}</p>${note}` +
      `<div class="exchange">${exchangeMarkup(exchange, words)}</div>`
    addVoiceButtons(part('exchange'), words)
    markKnownWords(view)
    part('call').hidden = place !== 0
    button('back').disabled = place === 0
    button('next').disabled = place === last
  }
  const button = (act: string) => view.querySelector<HTMLButtonElement>(`[data-act="${act}"]`) as HTMLButtonElement
  const go = (to: number) => {
    // Once everything is erased, the keys move nothing.
    if (!view.querySelector('.call-foot') || to < 0 || to > last || to === place) return
    place = to
    writeProgress({ place })
    stopSpeaking()
    announce('')
    show()
    // The new exchange begins at its top: the person asked for it.
    window.scrollTo(0, 0)
    void practice.show(step().exchange)
  }
  const say = async (line: Pick<Line, 'segments'>, speed: Speed) => {
    if (!(await speak(spokenText(line), speed))) announce(callView.voice.none)
  }
  const replyAt = (target: Element): Line | undefined => {
    const reply = target.closest<HTMLElement>('[data-reply]')?.dataset.reply
    return step().exchange.replies[Number(reply ?? 0)]
  }
  const lineAt = (target: Element): Line | undefined => {
    if (target.closest('.heard')) return step().exchange.operator ?? undefined
    const reply = replyAt(target)
    return target.closest('.again') ? reply?.again : reply
  }
  const openLine = (line: Line, title: string) => {
    const content = `<div class="said hold">${lineMarkup(line, words)}<p class="line-tools">${voiceButtons(words)}</p></div>`
    const dialog = openDialog({ name: 'line', title, close: callView.close, content })
    dialog.querySelector('[data-act="hear-line"]')?.addEventListener('click', () => say(line, 'normal'))
    dialog.querySelector('[data-act="slow"]')?.addEventListener('click', () => say(line, 'slow'))
  }
  const openGroup = (line: Line | undefined, index: number) => {
    const group = line && groupsOf(line)[index]
    if (!group) return
    openDialog({ name: 'group', title: callView.groups, close: callView.close, content: groupMarkup(group, words) })
    void say({ segments: group }, 'slow')
  }
  const act: Readonly<Record<string, (target: HTMLElement) => void>> = {
    back: () => go(place - 1),
    next: () => go(place + 1),
    hear: () => {
      const line = step().exchange.replies[0] ?? step().exchange.operator
      if (line) void say(line, 'normal')
    },
    'hear-line': (target) => withLine(lineAt(target), (line) => say(line, 'normal')),
    slow: (target) => withLine(lineAt(target), (line) => say(line, 'slow')),
    'speak-for-me': (target) =>
      withLine(replyAt(target), (line) => {
        announce(callView.voice.speakNote)
        return say(line, 'normal')
      }),
    'copy-line': (target) => withLine(replyAt(target), (line) => copy(textWithReadings(line), words)),
    group: (target) => openGroup(replyAt(target), Number(target.dataset.group)),
    whole: (target) => {
      const pressed = target.closest('.heard')?.toggleAttribute('data-whole') ?? false
      target.setAttribute('aria-pressed', String(pressed))
    },
    parts: () => openParts(steps, step(), words, go),
    search: () => openSearch(steps, words, go),
    notes: () => openNotes(call, words),
    settings: () => openSettings(view, words),
    practise: async (target) => {
      await practice.toggle(step().exchange)
      target.textContent = practice.isOn() ? callView.voice.stop : callView.voice.practise
    },
    more: () => openMore(call, steps, words, erased),
    start: () => startClock(call, numberToCall(call) ?? ''),
    rescue: (target) =>
      withLine(
        call.script.rescue.find(({ id }) => id === target.dataset.line),
        (line) => openLine(line, target.textContent ?? ''),
      ),
  }
  view.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('dialog')) return
    const pressed = target.closest<HTMLElement>('[data-act]')
    if (pressed) return act[pressed.dataset.act ?? '']?.(pressed)
    const said = target.closest<HTMLElement>('.said')
    const group = target.closest('.group')
    if (said && group) return openGroup(replyAt(said), [...said.querySelectorAll(':scope > .ja .group')].indexOf(group))
    const ruby = target.closest('ruby')
    if (ruby && readSettings().furigana === 'some') toggleKnownWord(view, ruby)
  })
  view.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.word) toggleKnownWord(view, target)
  })
  moveBy(view, { back: () => go(place - 1), next: () => go(place + 1) })
  keepClock(part('clock'), call, words)
  applySettings(view, readSettings())
  keepAwake()
  whenErasedElsewhere(erased)
  show()
}

function withLine(line: Line | undefined, use: (line: Line) => unknown): void {
  if (line) void use(line)
}

function barClass(at: number, now: number): string {
  if (at === now) return 'now'
  return at < now ? 'done' : ''
}

/** The first number that more than a weak source gives. */
function numberToCall({ script }: OpenCall): string | undefined {
  return script.advice.desks.find(({ sources }) => sources.some(({ confidence }) => confidence !== 'weak'))?.number
}

/** What stays while the exchanges change. */
function frameMarkup(call: OpenCall, words: PageWords): string {
  const { script, title } = call
  const { callView, rescue } = words
  const button = (act: string, label: string, name = 'button') =>
    `<button type="button" class="${name}" data-act="${act}">${escapeHtml(label)}</button>`
  const number = numberToCall(call)
  const tel = number
    ? `<a class="button" data-act="start" href="tel:${escapeHtml(number.replace(/[^\d#*+]/g, ''))}">` +
      `${escapeHtml(fill(callView.call, { number }))}</a>`
    : ''
  const lines = Object.entries(rescue.bar).filter(([id]) => script.rescue.some((line) => line.id === id))
  return (
    `<h1 class="visually-hidden">${escapeHtml(title)}</h1><div class="call-head">` +
    '<button type="button" class="parts" data-act="parts"><span class="place" data-part="place"></span>' +
    '<span class="steps" data-part="bar" aria-hidden="true"></span></button>' +
    '<button type="button" class="clock" data-act="start" data-part="clock"></button></div>' +
    `<p data-part="call" hidden>${tel}</p><div data-part="practice" aria-live="polite"></div>` +
    '<p id="call-status" role="status"></p><section data-part="exchange" aria-live="polite"></section>' +
    `<nav class="call-tools" aria-label="${escapeHtml(callView.tools)}">${button('search', callView.search.open)}` +
    `${button('notes', callView.notes.open)}${button('settings', callView.settings.open)}` +
    `${button('practise', callView.voice.practise)}${button('more', callView.more.open)}</nav>` +
    `<div class="call-foot"><div class="move">${button('back', callView.back)}${button('hear', callView.hear)}` +
    `${button('next', callView.next, 'primary')}</div>` +
    `<div class="rescue-row" role="group" aria-label="${escapeHtml(rescue.title)}">` +
    lines
      .map(
        ([id, label]) =>
          `<button type="button" class="${id}" data-act="rescue" data-line="${id}">${escapeHtml(label)}</button>`,
      )
      .join('') +
    '</div></div>'
  )
}
