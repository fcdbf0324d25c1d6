import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedLifeShape } from '@lifegrid/contract/shapes/told-life'
import { expect, onTestFinished, test } from 'vitest'
import { sharedPages } from '../src/http/shared-page.ts'
import { typefacesIn } from '../src/http/typefaces.ts'

const avatar = { skin: 'beige', eyes: 'blue', hair: 'curls', hairColour: 'red', clothing: 'shirt' } as const
const evil = '<script>alert("1")</script>'
const life = sharedLifeShape.parse({
  name: evil,
  born: '1990-05-01',
  ageYears: 15,
  ended: false,
  chapters: [
    {
      title: 'Infancy',
      ageFrom: 0,
      ageTo: 2,
      avatar,
      entries: [{ date: '1991-01-01', age: 0, title: evil, message: evil, importance: 9, asked: evil, chose: evil }],
      untold: 1,
    },
  ],
  paragraphs: [evil],
})

test('[SHARE-3] the page escapes all texts, has no script, and asks for nothing but its picture and the icon', () => {
  const { page: pageOf, policy } = sharedPages([])
  const page = pageOf(life, { base: 'https://play.example.org', path: '/lives/abc' })
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)')
  expect(page).toContain('<meta property="og:image" content="https://play.example.org/lives/abc/picture.png">')
  expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url)).toEqual(['/favicon.svg', '/'])
  expect(page).toContain('Born in 1990. 15 years old.')
  expect(page).toContain('January 1991</time>, in the first year')
  expect(page).toContain('and 1 smaller thing.')
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src 'self';/)
  expect(policy).not.toMatch(/unsafe|script-src|https?:/)
})

test('[SHARE-3] the page is set in the typeface of the web client, which this host serves', () => {
  const root = mkdtempSync(join(tmpdir(), 'lifegrid-web-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  expect(typefacesIn(root)).toEqual([])
  mkdirSync(join(root, 'assets'))
  const files = ['literata-latin-standard-normal-BHZ_sWI-.woff2', 'literata-latin-ext-standard-italic-4y8.woff2']
  for (const file of [...files, 'literata-greek-standard-normal-DFg.woff2', 'index-1.js']) {
    writeFileSync(join(root, 'assets', file), '')
  }
  const { page, policy, nothing } = sharedPages(typefacesIn(root))
  for (const html of [page(life, { base: '', path: '/lives/abc' }), nothing]) {
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? ''
    expect([...style.matchAll(/url\((.*?)\)/g)].map(([, url]) => url)).toEqual(files.map((file) => `/assets/${file}`))
    expect(policy).toContain(`'sha256-${hash('sha256', style, 'base64')}'`)
  }
})
