import { defineJob } from '../define-job.ts'

export const engineering = defineJob({
  id: 'engineering',
  title: 'engineering',
  about: 'The bridge does not care what you meant.',
  fromHour: 8,
  toHour: 17,
  partTime: false,
  openings: 0.7,
  layoffs: 0.7,
  rungs: [
    {
      id: 'junior-engineer',
      title: 'junior engineer',
      weeklyCents: 135_000,
      hours: 40,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['civil-engineering', 'mechanical-engineering', 'electrical-engineering', 'architecture'],
        },
      },
    },
    {
      id: 'engineer',
      title: 'engineer',
      weeklyCents: 172_000,
      hours: 42,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['civil-engineering', 'mechanical-engineering', 'electrical-engineering', 'architecture'],
        },
        experienceYears: 2,
        performance: 45,
      },
    },
    {
      id: 'senior-engineer',
      title: 'senior engineer',
      weeklyCents: 215_000,
      hours: 42,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['civil-engineering', 'mechanical-engineering', 'electrical-engineering', 'architecture'],
        },
        experienceYears: 6,
        performance: 50,
      },
    },
    {
      id: 'chief-engineer',
      title: 'chief engineer',
      weeklyCents: 280_000,
      hours: 45,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['civil-engineering', 'mechanical-engineering', 'electrical-engineering', 'architecture'],
        },
        experienceYears: 11,
        performance: 58,
      },
    },
    {
      id: 'technical-director',
      title: 'technical director',
      weeklyCents: 370_000,
      hours: 48,
      requires: {
        education: {
          level: 'bachelor',
          majors: ['civil-engineering', 'mechanical-engineering', 'electrical-engineering', 'architecture'],
        },
        experienceYears: 15,
        performance: 65,
      },
    },
  ],
})
