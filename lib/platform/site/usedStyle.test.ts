import { expect, it } from 'vitest'
import { readStylesheet, usedStyle } from './usedStyle.ts'

const used = (css: string, ...classes: string[]): string => usedStyle(readStylesheet(css), new Set(classes))

it('keeps what names no class, and of the rest only rules whose classes are there', () => {
  expect(used('a{b:c}.x{d:e}.y{f:g}', 'x')).toBe('a{b:c}.x{d:e}')
  expect(used('.x .y{a:b}.x.z{a:b}.x>p{a:b}', 'x', 'z')).toBe('.x.z{a:b}.x>p{a:b}')
  expect(used('.x,.y,p{a:b}', 'y')).toBe('.y,p{a:b}')
})

it('reads escaped names as they stand in a document', () => {
  const css = '.md\\:grid-cols-\\[minmax\\(0\\,15rem\\)_1fr\\]{a:b}.\\32 xl{a:b}.-mx-2\\.5{a:b}.hover\\:x:hover{a:b}'
  expect(used(css, 'md:grid-cols-[minmax(0,15rem)_1fr]', '2xl', '-mx-2.5', 'hover:x')).toBe(css)
  expect(used(css, 'hover:x')).toBe('.hover\\:x:hover{a:b}')
})

it('does not ask for classes that stand in brackets', () => {
  const css = '.x:not(.y){a:b}:where(.z>:not(:last-child)){a:b}[class*=".q"]{a:b}:is(.r,.s) p{a:b}'
  expect(used(css, 'x')).toBe(css)
})

it('looks into groups, drops empty ones, and keeps the order of layers', () => {
  expect(used('@layer base,parts;@layer parts{.x{a:b}}@media print{.y{a:b}@supports (a:b){.x{a:b}}}@media screen{.y{a:b}}', 'x'))
    .toBe('@layer base,parts;@layer parts{.x{a:b}}@media print{@supports (a:b){.x{a:b}}}')
  expect(used('@layer one{.y{a:b}}@layer two{.x{a:b}}@layer one{.x{c:d}}', 'x')).toBe('@layer one;@layer two{.x{a:b}}@layer one{.x{c:d}}')
})

it('keeps fonts, properties and animations whole', () => {
  const css = '@font-face{font-family:A;src:url(a.woff2)}@property --a{syntax:"*";inherits:false}@keyframes spin{to{rotate:1turn}}'
  expect(used(css)).toBe(css)
})

it('is not misled by signs in strings and addresses', () => {
  const css = '.x{content:"}{;,\\""}p:before{content:\'{\'}.x{background:url(data:image/svg+xml;utf8,a)}'
  expect(used(css, 'x')).toBe(css)
})
