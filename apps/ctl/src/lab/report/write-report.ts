import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownMisses } from '@lifegrid/engine/lab/known-misses'
import { type LifeSeen, type PopulationReport, plotsOf } from '@lifegrid/engine/lab/population'
import { reportText } from '@lifegrid/engine/lab/report-text'
import { drawPlot } from './draw-plot.ts'
import { figuresFile, figuresOf } from './figures.ts'
import { populationDigest, populationFile } from './population-digest.ts'

/** Where the committed report is, from the project's root. */
export const reportFile = 'docs/generated/population.md'
const pictureFolder = 'docs/generated/population'

/** Writes the committed report on a population: the page with its tables, and its pictures. @returns the files. */
export function writeReport(root: string, report: PopulationReport, lives: readonly LifeSeen[]): string[] {
  mkdirSync(join(root, pictureFolder), { recursive: true })
  const pictures = plotsOf(lives).map((plot) => ({
    title: plot.title,
    file: `${pictureFolder}/${plot.title.toLowerCase().replaceAll(' ', '-')}.svg`,
    text: drawPlot(plot),
  }))
  const files = [
    { file: reportFile, text: pageText(root, report, pictures) },
    { file: figuresFile, text: `${JSON.stringify(figuresOf(report), undefined, 1)}\n` },
    ...pictures,
  ]
  for (const { file, text } of files) writeFileSync(join(root, file), text)
  return files.map(({ file }) => file)
}

function pageText(
  root: string,
  report: PopulationReport,
  pictures: readonly { readonly title: string; readonly file: string }[],
): string {
  const misses = report.groups.flatMap(({ rows }) => rows.filter(({ verdict }) => verdict === 'missed'))
  const reasons = misses.map(({ what }) => `- ${what}: ${knownMisses[what] ?? 'no reason is known yet.'}`)
  const digest = populationDigest(readFileSync(join(root, populationFile), 'utf8'))
  const shown = pictures.map(({ title, file }) => `![${title}](${file.replace('docs/generated/', '')})`)
  return [
    `<!-- Written by \`lifegrid lab lives ${report.lives} --report\`. Do not edit: npm test says when it has to be written again. -->`,
    `<!-- The web client has the figures of the same lives: ${populationFile}, digest ${digest}. -->`,
    '',
    reportText(report).trimEnd(),
    '',
    '## Why figures are missed',
    '',
    'The list is `packages/engine/src/lab/known-misses.ts`. A test fails when a figure is missed that it does not have, and when one that it has is met.',
    '',
    ...reasons,
    '',
    '## Pictures',
    '',
    ...shown.flatMap((picture) => [picture, '']),
  ].join('\n')
}
