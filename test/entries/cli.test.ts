import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

function daihon(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('npm run -s daihon --', () => {
  it('prints the script with furigana in brackets, and nothing else', () => {
    const { status, stdout, stderr } = daihon(
      ...['cancel', '--carrier', 'au', '--sim', 'esim', '--phone', '090-1234-5678', '--lang', 'en'],
    )
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^Cancel your eSIM with au\n/)
    expect(stdout).toContain(
      "0(ぜろ)9(きゅう)0(ぜろ)-(の)1(いち)2(にい)3(さん)4(よん)-(の)5(ごお)6(ろく)7(なな)8(はち)です。\n    It's 090-1234-5678.",
    )
    expect(stdout).toContain('eSIM(いーしむ)の解約(かいやく)をお願(ねが)いします。')
  })

  it('prints it in Chinese too, text not escaped as for a page', () => {
    const { stdout } = daihon(
      ...['cancel', '--carrier', 'docomo', '--lang', 'zh-CN', '--name', 'アン', '--written', "<O'Brien>"],
    )
    expect(stdout).toContain('我要办理解约。')
    expect(stdout).toContain("我叫<O'Brien>。")
  })

  const refused: [what: string, args: string[], status: number, says: string][] = [
    ['an unknown carrier', ['cancel', '--carrier', 'nope'], 1, '--carrier: '],
    ['no carrier', ['cancel'], 1, '--carrier: '],
    ['a bad phone number', ['cancel', '--carrier', 'au', '--phone', '090'], 1, '--phone: '],
    ['an unknown procedure', ['explode', '--carrier', 'au'], 1, 'procedure: '],
    ['an unknown option', ['cancel', '--colour', 'red'], 2, 'Usage: '],
    ['no procedure', [], 2, 'Usage: '],
    ['an unknown language', ['cancel', '--carrier', 'au', '--lang', 'tlh'], 2, 'Usage: '],
  ]
  it.each(refused)('says what to do about %s', (_, args, status, says) => {
    const answer = daihon(...args)
    expect(answer.status).toBe(status)
    expect(answer.stdout).toBe('')
    expect(answer.stderr).toContain(says)
  })
})
