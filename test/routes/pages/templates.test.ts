import { describe, expect, test } from 'vitest'
import { compile } from '../../../tools/templates/compile-pages.ts'

describe('compiling a page template', () => {
  const failing = (source: string) => () => compile(source, 'templates/pages/x.hbs', new Set(['layout']))

  test.each([
    ['a\n{{#if x}}\nb', /^templates\/pages\/x\.hbs:\d+:\d+: Expecting/],
    ['a\n  {{#if a}}{{/each}}', /^templates\/pages\/x\.hbs:2:\d+: if doesn't match each/],
    ['a\n\n {{x y}}', /^templates\/pages\/x\.hbs:3:2: .*unknown helper x/],
    ['a\n{{{x}}}', /^templates\/pages\/x\.hbs:2:1: nothing is printed without escaping/],
    ['{{> nowhere}}', /^templates\/pages\/x\.hbs:1:1: there is no partial 'nowhere'/],
  ])('fails with file, line and column on %j', (source, message) => {
    expect(failing(source)).toThrow(message)
  })

  test('knows the partials', () => {
    expect(failing('{{#> layout}}{{x}}{{/layout}}')).not.toThrow()
  })
})
