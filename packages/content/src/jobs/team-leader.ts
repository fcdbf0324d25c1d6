import { defineJob } from '../define-job.ts'

export const teamLeader = defineJob({
  id: 'team-leader',
  title: 'team leader',
  weeklyCents: 108_000,
  fromHour: 8,
  toHour: 17,
  entry: false,
})
