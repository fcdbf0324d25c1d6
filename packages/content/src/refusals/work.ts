import type { WorkRefusals } from '@lifegrid/engine/catalogue/refusals/work'

export const workRefusals: WorkRefusals = {
  'work.retired': ['You have retired.'],
  'work.unfit': ['No doctor will sign that you can work, as things are.', 'You are too ill to work. It is in writing.'],
  'work.part-time-age': ['Weekend jobs are for those of {age} and over.'],
  'work.full-time-age': ['Full-time work begins at {age}.'],
  'work.no-part-time': ['There are no part-time places here.'],
  'work.days-at-school': ['Requires your days, and you spend them at school.'],
  'work.has-job': ['You have that job, or a better one on the same ladder.'],
  'work.too-many-applications': ['{applications} letters are out already. Wait for an answer.'],
  'work.application-sent': ['They have your letter already.'],
  'work.no-rung': ['There is no such place in {ladder}.'],

  'work.already-retired': ['You have retired already.'],
  'work.pension-age': ['No pension begins before {age}.'],
}
