import type { Check } from '../check.ts'

export const unreadName: Check = {
  id: 'unread-name',
  reason: 'A name that is not written in kana has its reading in hiragana.',
  severity: 'error',
  find: ({ carrier }) => {
    if (!carrier) return []
    const { text, reading } = carrier.said
    const isRead = reading === undefined ? /^[ァ-ヶー]+$/u.test(text) : /^[ぁ-ゔー]+$/u.test(reading)
    return isRead ? [] : [`/said ${text} ${reading ?? ''}`]
  },
}
