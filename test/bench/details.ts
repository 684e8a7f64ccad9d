/** What the benchmarks ask for: every field filled in, so that every value has to be said. */
export const benchDetails = {
  language: 'en',
  carrier: 'au',
  procedure: 'cancel',
  sim: 'esim',
  phoneNumber: '090-1234-5678',
  contractNumber: 'K123-45678',
  name: { kana: 'グエン ティ ラン', written: 'NGUYEN THI LAN' },
  birthDate: '1995-04-08',
  postalCode: '160-0023',
  address: 'とうきょうと しんじゅくく にししんじゅく 2-8-1',
  email: 'lan@example.com',
  reason: 'leaving-japan',
}
