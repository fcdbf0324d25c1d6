import type { LoveRefusals } from '@lifegrid/engine/catalogue/refusals/love'

export const loveRefusals: LoveRefusals = {
  'love.no-partner': ['You are with nobody.'],
  'love.has-partner': ['You are with {partner}.'],
  'love.partner-first': ['You are with {partner}. That would have to end first.'],
  'love.partner-knows-app': ['You are with {partner}, who has seen the app on your telephone.'],

  'love.too-young': ['Requires an age of {age}.'],
  'love.person-dead': ['{person} has died.'],
  'love.person-related': ['{person} is your {person.relation}.'],
  'love.person-too-young': ['{person} is not of age.'],
  'love.person-taken': ['{person} is with {partner}.'],
  'love.person-not-interested': ['{person} likes you, but not in that way.'],
  'love.bond-too-weak': ['Requires more of a bond with {person}.'],
  'love.parted-for-good': ['You and {person} have tried it twice. {person.They} does not want to try again.'],
  'love.parted-recently': ['It has been over with {person} for less than half a year.'],

  'love.asked-recently': ['You have asked only just now; in {days} perhaps.'],
  'love.evening-recently': ['The last evening was only just now; in {days} perhaps.'],
  'love.gift-recently': ['The last gift is still on the table; in {days} perhaps.'],

  'love.couple-for-months': ['You and {partner} have been together for less than three months.'],
  'love.already-married': ['You and {partner} are married.'],
  'love.already-engaged': ['{partner} has said yes already.'],
  'love.not-engaged': ['You would have to ask {partner} first.'],
  'love.needs-divorce': ['You are married. That takes a divorce.'],
  'love.not-married': ['You are not married. To part, break up.'],

  'love.couple-for-a-year': ['You and {partner} have been together for less than a year.'],
  'love.enough-children': ['You have {children} children. That is enough for one life.'],
  'love.too-old-to-adopt': ['Agencies place no child with a couple past {age}.'],
}
