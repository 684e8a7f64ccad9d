import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How to start the browser of the tests. */
export type InstalledBrowser =
  | { readonly executablePath: string; readonly env: Record<string, string> }
  | { readonly channel: 'chrome' }

const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url))
const { resolve } = createRequire(import.meta.url)
const japaneseFont = '@expo-google-fonts/noto-sans-jp'

/** Chromium's own names a folder that is not there. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** Unpacks the Chromium that npm brought, where there is one for this machine; elsewhere names an installed Chrome. */
export async function installBrowser(): Promise<InstalledBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  const version = await versionOf('@sparticuz/chromium')
  const folder = join(cache, version)
  if (!existsSync(folder)) await unpack(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      HOME: folder,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  }
}

/** Unpacks beside the folder and renames: a copy that was interrupted must not be taken for a whole one. */
async function unpack(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  await inflate(unfinished)
  const fonts = join(unfinished, 'fonts')
  for (const weight of ['400Regular', '700Bold']) {
    const font = resolve(`${japaneseFont}/${weight}/NotoSansJP_${weight}.ttf`)
    await cp(font, join(fonts, 'fonts', `NotoSansJP_${weight}.ttf`))
  }
  await writeFile(join(fonts, 'fonts.conf'), fontsConf)
  await rename(unfinished, folder).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
}

/** The package brings its own libraries only where it believes to run on Lambda, and asks TMPDIR where to unpack. */
async function inflate(folder: string): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: folder })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

async function versionOf(name: string): Promise<string> {
  const folder = dirname(dirname(resolve(name)))
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return String(version)
}
