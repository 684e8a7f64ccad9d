/** The least that a script needs. */
export const required = { carrier: 'au', procedure: 'cancel' } as const

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
