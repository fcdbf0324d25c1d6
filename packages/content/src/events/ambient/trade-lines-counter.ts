import { defineAmbient } from '../../define-ambient.ts'

export const tradeLinesCounter = defineAmbient({
  category: 'work',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  title: 'At the counter',
  lines: [
    {
      id: 'kit-burn',
      conditions: [{ kind: 'job', ladders: ['kitchen'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['A new burn next to the old ones. You could tell them apart in the dark.'],
    },
    {
      id: 'kit-plate',
      conditions: [{ kind: 'job', ladders: ['kitchen'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A plate comes back so clean that the dishwasher asks whether it went out.'],
    },
    {
      id: 'kit-home',
      conditions: [{ kind: 'job', ladders: ['kitchen'] }],
      text: ['At home you eat cereal, standing.'],
    },
    {
      id: 'kit-onion',
      conditions: [{ kind: 'job', ladders: ['kitchen'] }],
      text: ['Forty pounds of onions before ten. People on the bus move over.'],
    },
    {
      id: 'shop-close',
      conditions: [{ kind: 'job', ladders: ['shop'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['One minute to closing. The bell on the door rings.'],
    },
    {
      id: 'shop-regular',
      conditions: [{ kind: 'job', ladders: ['shop'] }],
      text: ['The man who always buys one battery has bought two. You look at each other.'],
    },
    {
      id: 'shop-window',
      conditions: [{ kind: 'job', ladders: ['shop'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You do the window. A woman stops outside and tilts her head exactly as you hoped.'],
    },
    {
      id: 'shop-penny',
      conditions: [{ kind: 'job', ladders: ['shop'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The drawer comes out even. You count it again, for the pleasure.'],
    },
    {
      id: 'wait-feet',
      conditions: [{ kind: 'job', ladders: ['waiting'] }],
      text: ['You carry five plates on one arm, and at home you drop a spoon.'],
    },
    {
      id: 'wait-tip',
      conditions: [{ kind: 'job', ladders: ['waiting'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['They leave you a five and a drawing of yourself on the tablecloth. It is quite like.'],
    },
    {
      id: 'wait-table',
      conditions: [{ kind: 'job', ladders: ['waiting'] }],
      text: ['Table six is breaking up. You bring the bread and take away the candle.'],
    },
    {
      id: 'wait-order',
      conditions: [{ kind: 'job', ladders: ['waiting'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You know what they will have from the way that they hang up their coats.'],
    },
  ],
})
