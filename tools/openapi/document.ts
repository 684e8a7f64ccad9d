import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { createDocument } from 'zod-openapi'
import { textsSchema } from '../../src/routes/readings.ts'
import { detailsSchema } from '../../src/script/details.ts'
import * as schemas from './schemas.ts'

const folder = fileURLToPath(new URL('../../generated/', import.meta.url))

/** The OpenAPI document, made from the schemas that check requests and the types of the answers. */
export function openapiDocument(): object {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Daihon',
      version: '1',
      description: 'Japanese phone-call scripts with readings.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      '/api/scripts': {
        post: {
          operationId: 'writeScript',
          summary: 'Details in, script out.',
          requestBody: { required: true, content: { 'application/json': { schema: detailsSchema('2000-01-01') } } },
          responses: {
            200: answer('The script.', schemas.scriptSchema),
            400: problem('Not JSON.'),
            413: problem('Over 64 KB.'),
            415: problem('Not application/json.'),
            422: problem('Fields that have to be mended.'),
          },
        },
      },
      '/api/readings': {
        post: {
          operationId: 'readTexts',
          summary: 'Japanese in, furigana, kana and romaji out.',
          requestBody: { required: true, content: { 'application/json': { schema: textsSchema } } },
          responses: {
            200: answer('The readings.', schemas.readingsSchema),
            400: problem('Not JSON.'),
            413: problem('Over 64 KB.'),
            415: problem('Not application/json.'),
            422: problem('Texts that are too long, or too many.'),
          },
        },
      },
      '/api/carriers': {
        get: { operationId: 'listCarriers', responses: { 200: answer('The carriers.', schemas.carriersSchema) } },
      },
      '/api/carriers/{id}': {
        get: {
          operationId: 'readCarrier',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: answer('Every fact with its sources.', schemas.carrierSchema),
            404: problem('No such carrier.'),
          },
        },
      },
      '/api/procedures': {
        get: {
          operationId: 'listProcedures',
          responses: { 200: answer('What a call can be for.', schemas.proceduresSchema) },
        },
      },
      '/api/languages': {
        get: { operationId: 'listLanguages', responses: { 200: answer('The languages.', schemas.languagesSchema) } },
      },
      '/api/help': {
        get: { operationId: 'listHelp', responses: { 200: answer('Help beside the carriers.', schemas.helpSchema) } },
      },
      '/healthz': { get: { operationId: 'checkHealth', responses: { 200: answer('It runs.', schemas.healthSchema) } } },
    },
  })
}

/** Writes `generated/openapi.js`. */
export async function writeOpenapi(): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}openapi.js`, `export const openapi = ${JSON.stringify(openapiDocument())}\n`)
  await writeFile(`${folder}openapi.d.ts`, 'export declare const openapi: object\n')
}

function answer(description: string, schema: z.ZodType) {
  return { description, content: { 'application/json': { schema } } }
}

function problem(description: string) {
  return { description, content: { 'application/problem+json': { schema: schemas.problemSchema } } }
}
