import type { BodyRefusals } from '@lifegrid/engine/catalogue/refusals/body'

export const bodyRefusals: BodyRefusals = {
  'body.taken': ['{because}'],
  'body.too-little-energy': ['Takes {energy} energy; you have {spare} to spare today.'],
  'body.no-treatment': ['There is no treatment for {condition}.'],
  'body.already-treated': ['You are being treated for {condition}.'],
  'body.seen-recently': ['The doctor saw you {ago} and wants to see somebody else.'],
}
