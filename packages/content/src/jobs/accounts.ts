import { defineJob } from '../define-job.ts'

export const accounts = defineJob({
  id: 'accounts',
  title: 'accounting',
  about: 'Every figure is somebody’s lunch.',
  fromHour: 8,
  toHour: 17,
  partTime: false,
  openings: 0.7,
  layoffs: 0.7,
  rungs: [
    {
      id: 'accounts-clerk',
      title: 'accounting clerk',
      weeklyCents: 86_000,
      hours: 40,
      requires: { education: { level: 'highSchool' } },
    },
    {
      id: 'bookkeeper',
      title: 'bookkeeper',
      weeklyCents: 100_000,
      hours: 40,
      requires: { education: { level: 'highSchool' }, experienceYears: 2, performance: 45 },
    },
    {
      id: 'accountant',
      title: 'accountant',
      weeklyCents: 150_000,
      hours: 42,
      requires: {
        education: { level: 'bachelor', majors: ['accounting', 'economics', 'business', 'mathematics'] },
        experienceYears: 2,
        performance: 50,
      },
    },
    {
      id: 'senior-accountant',
      title: 'senior accountant',
      weeklyCents: 195_000,
      hours: 44,
      requires: {
        education: { level: 'bachelor', majors: ['accounting', 'economics', 'business', 'mathematics'] },
        experienceYears: 6,
        performance: 55,
      },
    },
    {
      id: 'finance-director',
      title: 'finance director',
      weeklyCents: 340_000,
      hours: 48,
      requires: {
        education: { level: 'bachelor', majors: ['accounting', 'economics', 'business', 'mathematics'] },
        experienceYears: 12,
        performance: 65,
      },
    },
  ],
})
