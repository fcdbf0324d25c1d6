import { defineJob } from '../define-job.ts'

export const socialWork = defineJob({
  id: 'social-work',
  title: 'social work',
  about: 'Doors that open a hand’s width, and then a little more.',
  fromHour: 8,
  toHour: 17,
  partTime: false,
  openings: 0.75,
  layoffs: 0.4,
  rungs: [
    {
      id: 'case-aide',
      title: 'case aide',
      weeklyCents: 82_000,
      hours: 40,
      requires: { education: { level: 'associate' } },
    },
    {
      id: 'social-worker',
      title: 'social worker',
      weeklyCents: 106_000,
      hours: 42,
      requires: {
        education: { level: 'bachelor', majors: ['social-work', 'psychology', 'sociology', 'public-health'] },
        performance: 45,
      },
    },
    {
      id: 'senior-social-worker',
      title: 'senior social worker',
      weeklyCents: 126_000,
      hours: 44,
      requires: {
        education: { level: 'bachelor', majors: ['social-work', 'psychology', 'sociology', 'public-health'] },
        experienceYears: 5,
        performance: 50,
      },
    },
    {
      id: 'team-manager',
      title: 'manager of a team',
      weeklyCents: 152_000,
      hours: 44,
      requires: {
        education: { level: 'bachelor', majors: ['social-work', 'psychology', 'sociology', 'public-health'] },
        experienceYears: 9,
        performance: 55,
      },
    },
    {
      id: 'service-director',
      title: 'director of services',
      weeklyCents: 205_000,
      hours: 46,
      requires: { education: { level: 'master' }, experienceYears: 14, performance: 60 },
    },
  ],
})
