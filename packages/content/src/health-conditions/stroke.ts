import { defineHealthCondition } from '../define-health-condition.ts'

export const stroke = defineHealthCondition({
  id: 'stroke',
  title: 'a stroke',
  group: 'nerves',
  course: 'acute',
  incidence: [
    [40, 0.0006],
    [55, 0.002],
    [65, 0.005],
    [75, 0.011],
    [85, 0.017],
  ],
  risks: [
    { illness: 'hypertension', times: 2 },
    { habit: 'smoking', times: 1.6 },
    { illness: 'diabetes', times: 1.4 },
    { habit: 'heavy-drinking', times: 1.4 },
  ],
  severity: [0.35, 0.4, 0.25],
  days: [30, 45],
  symptoms: { energy: -30, health: -14, happiness: -8, stress: 8, social: -6 },
  hazardRatio: 12,
  treatment: { title: 'a clot dissolved in time', cents: 850000, chance: 0.7, days: 20, relief: 0.5 },
  leaves: { illness: 'after-stroke-weakness', chance: 0.45 },
  cause: 'a stroke',
  importance: 9,
  text: {
    onset: [
      'The cup falls, and then the word for it is gone as well. Somebody asks you to smile, looks closely, and runs.',
      'Half the room has gone, and you have not missed it. It is your own left hand that you take for somebody’s.',
      'You say something, and see from the faces that it was not what you said.',
      'The floor tips, quite slowly, to one side, and you go along with it. There is a siren, and it is for you.',
      'The fork has fallen out of your hand three times. The third time, the others have stopped talking.',
    ],
    over: [
      'One word after another comes home. “Teaspoon” is the last.',
      'You sign your name. It looks like the name of a relative, but it is yours.',
      'You climb three wooden stairs that lead nowhere, and come down them again. They all clap.',
      'Your mouth is straight when you smile. You had been practicing on the window.',
      'You reach for the cup, and have it. It is the best cup of the year.',
    ],
  },
})
