/** How a call ended. */
export const outcomes = ['done', 'call-back', 'refused', 'cut-off'] as const
export type Outcome = (typeof outcomes)[number]

/** What the calendar reminds of. */
export type ReminderId = 'confirm' | 'bill' | 'return-sim' | 'call-back'

/**
 * The words of the call view. They travel to the browser as JSON: texts only, with {carrier} and the like where a value
 * goes in.
 */
export type CallViewWords = {
  readonly title: string
  readonly open: string
  readonly openNote: string
  readonly back: string
  readonly next: string
  readonly hear: string
  readonly close: string
  readonly stage: string
  readonly exchange: string
  readonly parts: string
  readonly whole: string
  readonly others: string
  readonly groups: string
  readonly call: string
  readonly labelled: string
  readonly here: string
  readonly tools: string
  readonly search: {
    readonly open: string
    readonly label: string
    readonly hint: string
    readonly here: string
    readonly decoder: string
    readonly elsewhere: string
    readonly go: string
    readonly nothing: string
  }
  readonly settings: {
    readonly open: string
    readonly furigana: { readonly title: string; readonly all: string; readonly some: string; readonly none: string }
    readonly kanaOnly: string
    readonly romaji: string
    readonly gloss: string
    readonly pauses: string
    readonly size: { readonly title: string; readonly normal: string; readonly large: string; readonly largest: string }
    readonly theme: { readonly title: string; readonly auto: string; readonly light: string; readonly dark: string }
    readonly leftHanded: string
    readonly words: string
    readonly wordsHint: string
  }
  readonly voice: {
    readonly hear: string
    readonly slow: string
    readonly speakForMe: string
    readonly speakNote: string
    readonly none: string
    readonly practise: string
    readonly stop: string
    readonly yourTurn: string
    readonly goOn: string
    readonly listen: string
  }
  readonly copy: { readonly line: string; readonly all: string; readonly done: string; readonly failed: string }
  readonly notes: {
    readonly open: string
    readonly privacy: string
    readonly start: string
    readonly running: string
    readonly startedAt: string
    readonly endedAt: string
    readonly number: string
    readonly operatorName: string
    readonly referenceNumber: string
    readonly promised: string
    readonly promisedFor: string
    readonly free: string
    readonly outcome: string
    readonly outcomes: Readonly<Record<Outcome, string>>
    readonly marked: string
    readonly undo: string
    readonly notSaved: string
    readonly earlier: string
    readonly another: string
  }
  readonly after: {
    readonly title: string
    readonly texts: Readonly<Record<Outcome | 'answered', string>>
    readonly calendar: string
    readonly reminders: Readonly<Record<ReminderId, string>>
    readonly check: string
    readonly again: string
    readonly print: string
    readonly send: string
  }
  readonly more: {
    readonly open: string
    readonly keep: string
    readonly keepNote: string
    readonly cannotKeep: string
    readonly kept: string
    readonly erase: string
    readonly eraseAsk: string
    readonly eraseYes: string
    readonly erased: string
    readonly print: string
    readonly whole: string
    readonly leave: string
  }
  readonly device: {
    readonly title: string
    readonly warning: string
    readonly show: string
    readonly scan: string
    readonly tooLong: string
    readonly arrived: string
    readonly arrivedNote: string
    readonly accept: string
    readonly broken: string
  }
  readonly none: { readonly title: string; readonly text: string; readonly form: string }
  readonly needsScript: string
}
