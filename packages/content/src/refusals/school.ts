import type { SchoolRefusals } from '@lifegrid/engine/catalogue/refusals/school'

export const schoolRefusals: SchoolRefusals = {
  'school.assigned': ['Children are sent to this school by where they live.'],
  'school.age-from': ['Requires an age of at least {age}; you are {has}.'],
  'school.age-to': ['Requires an age of at most {age}; you are {has}.'],
  'school.finish-first': ['Finish the school that you are at, or leave it, first.'],
  'school.has-diploma': ['You have this diploma already.'],
  'school.needs-act': ['Requires an ACT score; the test is taken at seventeen.'],
  'school.not-taught': ['{school} does not teach that.'],
  'school.application-refused': ['They have said no for this year.'],
  'school.application-sent': ['Your form is on somebody’s desk there.'],
  'school.too-many-applications': ['No more than {applications} forms a year.'],

  'school.leaving-age': ['The law keeps you at school until {age}.'],
  'school.needs-college': ['Requires a place at a college.'],
  'school.minor-for-bachelors': ['Minors are for bachelor students.'],
  'school.major-in-last-year': ['You cannot change your major in the last year.'],
  'school.major-changed': ['You have changed your subject once already.'],
  'school.focus-without-school': ['A focus is for those who are at a school.'],

  'school.already-member': ['You do this already.'],
  'school.activity-marks': ['Requires grades of at least {marks} of 100; yours are {has}.'],
  'school.activity-health': ['Requires health of at least {health} of 100; yours is {has}.'],
  'school.too-many-activities': ['No more than {activities} at a time; a week has seven days.'],
  'school.activity-conflict': ['At that time you have: {activity}.'],
  'school.activity-energy': ['Takes {energy} energy; you have {has}.'],
  'school.activity-cost': ['Costs {cost} to begin; you have {money}.'],
}
