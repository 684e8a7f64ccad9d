import type { Line, Script } from '../../../src/script/script.ts'

/** Values that break pages which escape too little, or replace text by text. */
export const nasty = [
  '<script>alert(1)</script>',
  '{{x}}',
  '$&',
  '｜漢字《かんじ》',
  "O'Brien",
  '"><img src=x>',
] as const

const source = {
  url: 'https://www.au.com/cancel',
  published: null,
  read: '2026-11-23',
  confidence: 'official',
} as const

export const phoneNumber: Line = {
  id: 'say-phone-number',
  speaker: 'you',
  segments: [
    { text: '0', reading: 'ぜろ' },
    { text: '9', reading: 'きゅう' },
    { text: '0', reading: 'ぜろ' },
    { text: '-', reading: 'の', pause: true },
    { text: '1', reading: 'いち' },
    { text: '2', reading: 'にい', pause: true },
    { text: 'です。' },
  ],
  kana: 'ぜろ きゅう ぜろの いち にいです。',
  romaji: 'zero kyū zero no ichi nii desu.',
  gloss: "It's 090-12.",
}

export const askPhoneNumber: Line = {
  id: 'ask-phone-number',
  speaker: 'operator',
  segments: [
    { text: 'ご' },
    { text: '契約', reading: 'けいやく' },
    { text: 'の' },
    { text: 'お', listen: true },
    { text: '電話番号', reading: 'でんわばんごう', listen: true },
    { text: 'をお' },
    { text: '願', reading: 'ねが' },
    { text: 'いします。' },
  ],
  kana: 'ごけいやくの おでんわばんごうを おねがいします。',
  romaji: 'gokeiyakuno odenwabangōo onegaishimasu.',
  listenFor: [{ text: 'お電話番号', kana: 'おでんわばんごう', romaji: 'odenwabangō' }],
  gloss: 'May I have the phone number on the contract?',
}

export const slowly: Line = {
  id: 'rescue-slow',
  speaker: 'you',
  segments: [{ text: 'ゆっくりお' }, { text: '願', reading: 'ねが' }, { text: 'いします。' }],
  kana: 'ゆっくり おねがいします。',
  romaji: 'yukkuri onegaishimasu.',
  gloss: 'Slowly, please.',
}

export const script: Script = {
  language: 'en',
  carrier: 'au',
  procedure: 'cancel',
  sim: 'esim',
  advice: {
    procedure: 'cancel',
    call: 'ask',
    reason: 'Sources disagree.',
    rules: ['keep-number-unknown'],
    costs: [],
    channels: [{ channel: 'web', works: 'yes', url: 'https://www.au.com/cancel', sources: [source] }],
    desks: [
      { number: '151', purpose: 'support', languages: ['ja'], sources: [source] },
      { number: '*5533#', purpose: 'support', languages: ['ja'], sources: [source] },
      { number: '0120-000-000', purpose: 'lost', languages: [], sources: [{ ...source, confidence: 'weak' }] },
      {
        number: '0120-959-472',
        purpose: 'support',
        languages: ['en'],
        hours: { opens: '09:00', closes: '20:00' },
        cost: 'free',
        sources: [source],
      },
    ],
    warnings: [{ id: 'number-lost', text: 'The number is gone.' }],
  },
  now: {
    time: '2026-11-24T14:05+09:00',
    callTime: 'quiet',
    desks: { '0120-959-472': { open: true, closes: '2026-11-24T20:00+09:00' } },
    deadline: { date: '2026-11-30', time: '21:10', ends: '2026-11-30' },
  },
  prepare: [{ id: 'pen', text: 'A pen' }],
  stages: [
    {
      id: 'identity',
      title: 'Who you are',
      note: '',
      exchanges: [{ operator: askPhoneNumber, replies: [phoneNumber] }],
    },
    { id: 'closing', title: 'Goodbye', note: 'Thank them.', exchanges: [{ operator: askPhoneNumber, replies: [] }] },
  ],
  rescue: [slowly],
  afterwards: [{ id: 'bill', text: 'Look at the bill' }],
}
