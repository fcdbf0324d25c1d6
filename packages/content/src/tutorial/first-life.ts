import { defineTutorial } from '../define-retention.ts'

export const firstLife = defineTutorial([
  {
    id: 'welcome',
    title: 'Welcome',
    text: 'Your name is {name}, and you weigh about as much as a cat. Nothing is expected of you yet. There is a small present with this; take it.',
    afterMinutes: 5,
    task: { of: 'eventsClaimed', by: 1 },
    claim: { diamonds: 5 },
  },
  {
    id: 'the-clock',
    title: 'The clock',
    text: 'A baby’s day is long. You set how fast it goes: at the slowest you can watch the curtains, at the fastest a year is gone before the tea is cold.',
    afterMinutes: 240,
    task: { of: 'did.speed', by: 1 },
  },
  {
    id: 'standing-still',
    title: 'Standing still',
    text: 'You can stop time altogether, and start it again. Nobody in the house will notice. Everybody would like to be able to.',
    afterMinutes: 1_440,
    task: { of: 'did.stop', by: 1 },
  },
  {
    id: 'the-faces',
    title: 'The faces',
    text: 'The faces over the cot are people. What they feel for you is a number, and it listens. How well they know you is another, and it forgets.',
    afterMinutes: 2_880,
  },
  {
    id: 'what-it-takes',
    title: 'What it takes',
    text: 'Choices cost energy, now and then money. Energy comes back by night, a little at a time, as it does for your mother.',
    afterMinutes: 4_320,
  },
  {
    id: 'each-day',
    title: 'Each day',
    text: 'For every day on which you look in there are diamonds, more for each day in a row. Miss one, and the counting begins anew.',
    afterMinutes: 5_760,
    task: { of: 'rewardsClaimed', by: 1 },
  },
  {
    id: 'three-things',
    title: 'Three things',
    text: 'Every day there are three small things to do, if you like. They count what you do anyway, only with a finger raised.',
    afterMinutes: 10_080,
  },
  {
    id: 'when-you-are-gone',
    title: 'When you are gone',
    text: 'Close the door and life goes on, slowly, a minute a minute. What matters waits for you. How slowly, and what waits, is for you to say.',
    afterMinutes: 14_400,
    task: { of: 'did.awayMode', by: 1 },
  },
  {
    id: 'skipping',
    title: 'Skipping',
    text: 'Diamonds buy a skipped afternoon, or a month of them. It all happens nonetheless; you only hear of it at once, and it stops where you have to decide.',
    afterMinutes: 20_160,
  },
  {
    id: 'the-first-question',
    title: 'The first question',
    text: 'That is all there is to know. Some day soon you will be asked something, and the clock will stand until you have answered. Take your time, {name}. It is yours.',
    afterMinutes: 28_800,
    claim: { diamonds: 5, energy: 20 },
  },
])
