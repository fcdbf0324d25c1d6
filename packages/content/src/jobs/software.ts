import { defineJob } from '../define-job.ts'

export const software = defineJob({
  id: 'software',
  title: 'software',
  about: 'It works. Nobody knows why. It is Friday.',
  fromHour: 9,
  toHour: 18,
  partTime: false,
  openings: 0.5,
  layoffs: 1.1,
  rungs: [
    {
      id: 'support-technician',
      title: 'support technician',
      weeklyCents: 102_000,
      hours: 40,
      requires: { education: { level: 'associate' } },
    },
    {
      id: 'programmer',
      title: 'programmer',
      weeklyCents: 178_000,
      hours: 40,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['computer-science', 'mathematics', 'electrical-engineering', 'physics'],
        },
        performance: 45,
      },
    },
    {
      id: 'senior-programmer',
      title: 'senior programmer',
      weeklyCents: 250_000,
      hours: 42,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['computer-science', 'mathematics', 'electrical-engineering', 'physics'],
        },
        experienceYears: 4,
        performance: 50,
      },
    },
    {
      id: 'architect-of-software',
      title: 'architect of software',
      weeklyCents: 320_000,
      hours: 44,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['computer-science', 'mathematics', 'electrical-engineering', 'physics'],
        },
        experienceYears: 8,
        performance: 58,
      },
    },
    {
      id: 'head-of-engineering',
      title: 'head of engineering',
      weeklyCents: 430_000,
      hours: 48,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['computer-science', 'mathematics', 'electrical-engineering', 'physics'],
        },
        experienceYears: 13,
        performance: 65,
      },
    },
  ],
})
