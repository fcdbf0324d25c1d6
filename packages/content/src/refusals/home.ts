import type { HomeRefusals } from '@lifegrid/engine/catalogue/refusals/home'

export const homeRefusals: HomeRefusals = {
  'home.lives-there': ['You live there already.'],
  'home.too-young': ['You must be {age} to move out.'],
  'home.nobody-left': ['There is nobody left in that house to open the door.'],
  'home.too-few-beds': ['It has {beds}; you are {people}.'],
  'home.one-bed': 'one bed',
  'home.beds': '{beds} beds',
  'home.child-bed': ['It is the bed of a child, and you are two.'],
  'home.rent-too-high': ['The landlord asks for {weekly} a week, and your papers say less.'],
  'home.down-payment': ['A fifth of the price is {payment}; you have {money}.'],
  'home.mortgage-too-high': ['The bank does the sum: {weekly} a week is too much for what you earn.'],
}
