import { defineJob } from '../define-job.ts'

export const carpentry = defineJob({
  id: 'carpentry',
  title: 'carpentry',
  about: 'Measure twice. The second time, write it down.',
  fromHour: 7,
  toHour: 16,
  partTime: false,
  openings: 0.75,
  layoffs: 1.1,
  rungs: [
    { id: 'carpenters-mate', title: 'carpenter’s helper', weeklyCents: 68_000, hours: 40 },
    {
      id: 'carpenter',
      title: 'carpenter',
      weeklyCents: 98_000,
      hours: 40,
      requires: { education: { licence: 'carpenter' }, experienceYears: 1, performance: 40 },
    },
    {
      id: 'cabinet-maker',
      title: 'cabinetmaker',
      weeklyCents: 112_000,
      hours: 40,
      requires: { education: { licence: 'carpenter' }, experienceYears: 4, performance: 50 },
    },
    {
      id: 'master-carpenter',
      title: 'master carpenter',
      weeklyCents: 132_000,
      hours: 42,
      requires: { education: { licence: 'carpenter' }, experienceYears: 8, performance: 55 },
    },
    {
      id: 'workshop-owner',
      title: 'owner of a workshop',
      weeklyCents: 170_000,
      hours: 46,
      requires: { education: { licence: 'carpenter' }, experienceYears: 12, performance: 60 },
    },
  ],
})
