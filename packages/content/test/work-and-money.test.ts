import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

describe('the career ladders', () => {
  it('there are at least fourteen, of five rungs each, and the ids of rungs are unique', () => {
    expect(catalogue.jobs.length).toBeGreaterThanOrEqual(14)
    const ids = catalogue.jobs.flatMap((ladder) => ladder.rungs.map((rung) => rung.id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const ladder of catalogue.jobs) expect(ladder.rungs, ladder.id).toHaveLength(5)
  })

  it('require licences and majors that a school offers', () => {
    const licences = new Set((catalogue.schools ?? []).map((school) => school.licence))
    const majors = new Set((catalogue.majors ?? []).map((major) => major.id))
    for (const { rungs } of catalogue.jobs) {
      for (const { id, requires } of rungs) {
        const { licence, majors: wanted = [] } = requires?.education ?? {}
        if (licence !== undefined) expect(licences, id).toContain(licence)
        for (const major of wanted) expect(majors, id).toContain(major)
      }
    }
  })

  it('the last rung pays at least 1.8 times the first, and no rung requires fewer years than the one below', () => {
    for (const { id, rungs } of catalogue.jobs) {
      expect(rungs.at(-1)?.weeklyCents, id).toBeGreaterThan((rungs[0]?.weeklyCents ?? 0) * 1.8)
      const years = rungs.map((rung) => rung.requires?.experienceYears ?? 0)
      expect(years, id).toEqual([...years].sort((a, b) => a - b))
      expect(years[0], id).toBe(0)
    }
  })

  it('some first rungs require no diploma, also in part-time jobs', () => {
    const open = catalogue.jobs.filter((ladder) => ladder.rungs[0]?.requires?.education === undefined)
    expect(open.length).toBeGreaterThan(5)
    expect(open.filter((ladder) => ladder.partTime).length).toBeGreaterThan(3)
  })
})

describe('the store', () => {
  const items = catalogue.items ?? []

  it('sells at least sixty items, and each has an effect', () => {
    expect(items.length).toBeGreaterThanOrEqual(60)
    for (const item of items) {
      const does = [item.effects, item.whileOwned, item.affinity].some((one) => one !== undefined)
      expect(does, item.id).toBe(true)
      expect(item.priceCents, item.id).toBeGreaterThan(0)
    }
  })

  it('gives durations to things that last and affinity to gifts, and requires only items that exist', () => {
    const ids = new Set(items.map((item) => item.id))
    for (const item of items) {
      expect(item.lastsYears !== undefined, item.id).toBe(item.kind === 'keep')
      expect(item.affinity !== undefined, item.id).toBe(item.kind === 'gift')
      if (item.breaksAs !== undefined) expect(item.kind, item.id).toBe('keep')
      if (item.kind === 'keep' && item.category === 'clothes') expect(item.breaksAs, item.id).toBe('cloth')
      if (item.requires?.item !== undefined) expect(ids).toContain(item.requires.item)
    }
  })
})

describe('the homes', () => {
  it('can be rented or bought, and some have eight beds or more', () => {
    const homes = catalogue.homes ?? []
    expect(homes.filter((home) => home.priceCents === undefined).length).toBeGreaterThan(2)
    expect(homes.filter((home) => home.priceCents !== undefined).length).toBeGreaterThan(2)
    expect(Math.max(...homes.map((home) => home.beds))).toBeGreaterThanOrEqual(8)
    // The engine uses these ids for homes that belong to others.
    expect(homes.filter(({ id }) => ['parents', 'kin', 'foster'].includes(id))).toEqual([])
  })
})
