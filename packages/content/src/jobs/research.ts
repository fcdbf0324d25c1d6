import { defineJob } from '../define-job.ts'

export const research = defineJob({
  id: 'research',
  title: 'research',
  about: 'Nine years for one sentence, and then a reviewer.',
  fromHour: 9,
  toHour: 18,
  partTime: false,
  openings: 0.5,
  layoffs: 0.9,
  rungs: [
    {
      id: 'laboratory-assistant',
      title: 'laboratory assistant',
      weeklyCents: 92_000,
      hours: 40,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['biology', 'chemistry', 'physics', 'mathematics', 'environmental-science', 'computer-science'],
        },
      },
    },
    {
      id: 'researcher',
      title: 'researcher',
      weeklyCents: 135_000,
      hours: 44,
      requires: { education: { level: 'master' }, experienceYears: 1, performance: 48 },
    },
    {
      id: 'postdoc',
      title: 'postdoctoral fellow',
      weeklyCents: 118_000,
      hours: 48,
      requires: { education: { level: 'doctorate' }, experienceYears: 1, performance: 50 },
    },
    {
      id: 'professor',
      title: 'professor',
      weeklyCents: 210_000,
      hours: 48,
      requires: { education: { level: 'doctorate' }, experienceYears: 5, performance: 58 },
    },
    {
      id: 'head-of-institute',
      title: 'head of an institute',
      weeklyCents: 300_000,
      hours: 50,
      requires: { education: { level: 'doctorate' }, experienceYears: 12, performance: 65 },
    },
  ],
})
