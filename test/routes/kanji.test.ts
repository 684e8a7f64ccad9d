import { expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { scriptSchema } from '../../tools/openapi/schemas.ts'
import { fullForm, required } from '../support/details.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { fieldValues, languageOf, refusedFields } from './html.ts'
import { postForm, postScript } from './requests.ts'

const address = '東京都新宿区西新宿2-8-1'
const said = 'とうきょうと しんじゅくく にししんじゅく にいの はちの いち'

describeOnEveryRuntime('details in kanji', (origin) => {
  async function write(details: object) {
    const { status, text } = await postScript(origin(), { ...required, ...details })
    expect(status, text).toBe(200)
    return scriptSchema.parse(JSON.parse(text))
  }
  const find = ({ stages }: Awaited<ReturnType<typeof write>>, id: string) =>
    stages.flatMap(({ exchanges }) => exchanges.flatMap(({ replies }) => replies)).find((line) => line.id === id)
  const checks = ({ prepare }: Awaited<ReturnType<typeof write>>) =>
    prepare.map(({ id }) => id).filter((id) => id.startsWith('check-'))

  it('are said by the official kana of the postal code', async () => {
    const script = await write({ postalCode: '160-0023', address })
    expect(find(script, 'say-address')?.kana).toContain(said)
    expect(find(script, 'say-address')?.segments).toContainEqual({ text: '西新宿', reading: 'にししんじゅく' })
    expect(find(script, 'say-address')?.gloss).toContain(address)
    expect(checks(script)).toEqual([])
  })

  it('are to be checked where no postal code vouches for the place', async () => {
    for (const postalCode of ['', '530-0001', '999-9999']) {
      const script = await write({ postalCode, address })
      expect(find(script, 'say-address')?.kana).toContain(said)
      expect(checks(script)).toEqual(['check-address'])
    }
  })

  it('read a name by its kana and, without any, by the dictionary, to be checked', async () => {
    const given = await write({ name: { kana: 'タナカ タロオ', written: '田中太郎' } })
    expect(find(given, 'say-name')?.kana).toBe('たなか たろおです。')
    expect(checks(given)).toEqual([])
    const guessed = await write({ name: { written: '田中太郎' } })
    expect(find(guessed, 'say-name')?.segments).toContainEqual({ text: '田中', reading: 'たなか' })
    expect(find(guessed, 'say-name-split')?.kana).toContain('たなか、なまえは たろう')
    expect(find(guessed, 'say-name')?.note).toContain(guessed.prepare.find(({ id }) => id === 'check-name')?.text)
  })

  it('leave a line to write on for a name that nobody can read', async () => {
    const script = await write({ name: { written: '㐃㐃' } })
    expect(find(script, 'say-name')?.segments).toContainEqual(expect.objectContaining({ blank: true }))
    expect(checks(script)).toEqual([])
  })

  it('are in nobody else’s script', async () => {
    await write({ name: { written: '田中太郎' }, postalCode: '160-0023', address })
    expect(JSON.stringify(await write({}))).not.toMatch(/田中|西新宿/)
  })
})

describeOnEveryRuntime('the button beside the postal code', (origin) => {
  const complete = (fields: object, language = 'en') =>
    postForm(origin(), `/${language}/`, { ...fullForm, ...fields, complete: 'address' })

  it.each(languages)('fills in the address in %s and keeps all else that was typed', async (language) => {
    const { status, text } = await complete({ postalCode: '1600023', address: '2-8-1', phoneNumber: '090-1' }, language)
    expect(status).toBe(200)
    expect(languageOf(text)).toBe(language)
    expect(fieldValues(text)).toEqual({ ...fullForm, date: '', postalCode: '1600023', address, phoneNumber: '090-1' })
    expect(refusedFields(text)).toEqual([])
  })

  it.each(['160', '999-9999', ''])('says beside the code what to do with “%s”', async (postalCode) => {
    const { status, text } = await complete({ postalCode })
    expect(status).toBe(422)
    expect(refusedFields(text)).toEqual(['postalCode'])
    expect(fieldValues(text)).toMatchObject({ address: fullForm.address, postalCode })
  })
})
