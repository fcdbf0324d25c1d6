import { defineHealthCondition } from '../define-health-condition.ts'

export const heartAttack = defineHealthCondition({
  id: 'heart-attack',
  title: 'a heart attack',
  group: 'heart',
  course: 'acute',
  incidence: [
    [40, 0.001],
    [50, 0.0022],
    [60, 0.0045],
    [75, 0.009],
  ],
  bySex: { female: 0.65, male: 1.35 },
  risks: [
    { illness: 'coronary-disease', times: 3 },
    { habit: 'smoking', times: 1.9 },
    { illness: 'hypertension', times: 1.5 },
    { illness: 'diabetes', times: 1.6 },
  ],
  severity: [0.25, 0.45, 0.3],
  days: [20, 30],
  symptoms: { energy: -30, health: -14, happiness: -6, stress: 10 },
  hazardRatio: 14,
  treatment: { title: 'a catheter within the hour', cents: 900000, chance: 0.9, days: 14, relief: 0.6 },
  leaves: { illness: 'heart-failure', chance: 0.2 },
  cause: 'a heart attack',
  importance: 9,
  text: {
    onset: [
      'It is not like in the movies. It is like somebody sitting down on you, politely, and staying. The ambulance takes nine minutes.',
      'A hand takes hold of you from inside, and will not say what it wants. Afterward there are wires, and a kind voice with a number.',
      'Your left arm has become very heavy. It is the last thing that you remember of that afternoon.',
      'You had thought that it was something you ate. You lie and look at the lights of the hallway going over you, one after another.',
      'You are told that you were lucky, by a man who has stopped running only just now.',
    ],
    over: [
      'They let you go with a list, a box of tablets, and the telephone number of a group that walks on Thursdays.',
      'You walk down the hall with a nurse on one side and your own pulse on the other.',
      'They give you a pillow to hold when you cough, and a sheet with all the things that you used to eat.',
      'You are home. You sit in the chair by the window, and listen to it: it goes on.',
      'The doctor shows you a picture of your heart. You would not have recognized it.',
    ],
  },
})
