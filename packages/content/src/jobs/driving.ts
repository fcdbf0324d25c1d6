import { defineJob } from '../define-job.ts'

export const driving = defineJob({
  id: 'driving',
  title: 'driving',
  about: 'The country, seen through one window, again and again.',
  fromHour: 6,
  toHour: 16,
  partTime: false,
  openings: 0.85,
  layoffs: 1,
  rungs: [
    { id: 'courier', title: 'courier', weeklyCents: 68_000, hours: 42 },
    {
      id: 'lorry-driver',
      title: 'truck driver',
      weeklyCents: 98_000,
      hours: 46,
      requires: { education: { licence: 'commercial-driver' }, performance: 40 },
    },
    {
      id: 'long-haul-driver',
      title: 'long-haul driver',
      weeklyCents: 116_000,
      hours: 48,
      requires: { education: { licence: 'commercial-driver' }, experienceYears: 3, performance: 50 },
    },
    {
      id: 'dispatcher',
      title: 'dispatcher',
      weeklyCents: 124_000,
      hours: 42,
      requires: { education: { licence: 'commercial-driver' }, experienceYears: 7, performance: 50 },
    },
    {
      id: 'fleet-manager',
      title: 'fleet manager',
      weeklyCents: 168_000,
      hours: 44,
      requires: { education: { licence: 'commercial-driver' }, experienceYears: 11, performance: 60 },
    },
  ],
})
