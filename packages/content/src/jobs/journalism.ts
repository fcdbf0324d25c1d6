import { defineJob } from '../define-job.ts'

export const journalism = defineJob({
  id: 'journalism',
  title: 'journalism',
  about: 'The truth, by six, in four hundred words.',
  fromHour: 10,
  toHour: 19,
  partTime: false,
  openings: 0.5,
  layoffs: 1.8,
  rungs: [
    {
      id: 'editorial-assistant',
      title: 'editorial assistant',
      weeklyCents: 82_000,
      hours: 42,
      requires: { education: { level: 'bachelor' } },
    },
    {
      id: 'reporter',
      title: 'reporter',
      weeklyCents: 102_000,
      hours: 44,
      requires: { education: { level: 'bachelor' }, experienceYears: 1, performance: 45 },
    },
    {
      id: 'correspondent',
      title: 'correspondent',
      weeklyCents: 135_000,
      hours: 46,
      requires: { education: { level: 'bachelor' }, experienceYears: 4, performance: 50 },
    },
    {
      id: 'desk-editor',
      title: 'desk editor',
      weeklyCents: 170_000,
      hours: 46,
      requires: { education: { level: 'bachelor' }, experienceYears: 8, performance: 55 },
    },
    {
      id: 'editor-in-chief',
      title: 'editor-in-chief',
      weeklyCents: 270_000,
      hours: 50,
      requires: { education: { level: 'bachelor' }, experienceYears: 14, performance: 65 },
    },
  ],
})
