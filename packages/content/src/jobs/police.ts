import { defineJob } from '../define-job.ts'

export const police = defineJob({
  id: 'police',
  title: 'the police',
  about: 'Mostly paper, and then, on a Tuesday, not paper.',
  fromHour: 7,
  toHour: 17,
  partTime: false,
  openings: 0.2,
  layoffs: 0.3,
  rungs: [
    { id: 'cadet', title: 'cadet', weeklyCents: 98_000, hours: 40, requires: { education: { level: 'highSchool' } } },
    {
      id: 'officer',
      title: 'officer',
      weeklyCents: 128_000,
      hours: 42,
      requires: { education: { level: 'highSchool' }, experienceYears: 1, performance: 45 },
    },
    {
      id: 'sergeant',
      title: 'sergeant',
      weeklyCents: 164_000,
      hours: 43,
      requires: { education: { level: 'highSchool' }, experienceYears: 5, performance: 52 },
    },
    {
      id: 'inspector',
      title: 'inspector',
      weeklyCents: 200_000,
      hours: 44,
      requires: { education: { level: 'highSchool' }, experienceYears: 10, performance: 58 },
    },
    {
      id: 'police-chief',
      title: 'chief of police',
      weeklyCents: 255_000,
      hours: 48,
      requires: { education: { level: 'bachelor' }, experienceYears: 16, performance: 65 },
    },
  ],
})
