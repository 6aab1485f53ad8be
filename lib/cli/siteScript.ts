import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from './project.ts'

/** The script of the public pages, made from components/site/script, as one small text. */
export async function siteScript(): Promise<string> {
  const bundle = await rolldown({ input: join(root, 'components', 'site', 'script', 'site.ts'), logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  return output[0].code
}
