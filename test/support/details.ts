/** The least that a script needs. */
export const required = { carrier: 'au', procedure: 'cancel' } as const

/** A day that is near enough whenever a test runs. */
const today = new Date().toISOString().slice(0, 10)

/** Details with every field, save the day of the end: whether that is right depends on the day of the test. */
export const full = {
  ...required,
  keepNumber: 'no',
  carrierName: 'リブモ',
  canLogIn: 'yes',
  hasApp: 'no',
  isAbroad: 'no',
  phoneIsLost: 'no',
  sim: 'esim',
  phoneNumber: '090-1234-5678',
  contactNumber: '03-1234-5678',
  contractNumber: 'K123-45678',
  name: { kana: 'グエン ティ ラン', written: 'NGUYEN THI LAN' },
  birthDate: '1995-04-08',
  postalCode: '160-0023',
  address: 'とうきょうと しんじゅくく にししんじゅく 2-8-1',
  oldAddress: 'おおさかし 1-2',
  newPostalCode: '530-0001',
  newAddress: 'おおさかふ おおさかし きたく うめだ 1-1-3',
  moveDate: today,
  newName: 'スミス アン',
  billMonth: '2026-09',
  amount: '5320',
  payDate: today,
  callDate: today,
  operatorName: 'タナカ',
  referenceNumber: 'A123-456',
  policeNumber: '789',
  lostWhen: 'きょうのあさ',
  lostPlace: 'でんしゃのなか',
  deviceName: 'スマホ',
  eid: '89049032123451234512345678901235',
  imei: '123456789012345',
  departureDate: today,
  documentDate: today,
  place: 'いえのなか',
  relation: 'wife',
  email: 'lan@example.com',
  paymentMethod: 'credit-card',
  reason: 'leaving-japan',
} as const

const { name, oldAddress: _, ...plain } = full

/** The same as the fields of the form. */
export const fullForm: Readonly<Record<string, string>> = {
  ...plain,
  'name.kana': name.kana,
  'name.written': name.written,
}

/** What a name may look like to those who try to break pages, templates and replacements. */
export const nasty = [
  '{{x}}',
  '{{{this}}}',
  '$&',
  '$1 $$ $`',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&amp;',
  '｜《》',
  '｜漢字《かんじ》',
  '__proto__',
  'constructor',
  'Ana 🎉',
  "O'Brien",
  '[NAME]',
  '%s %d',
] as const
