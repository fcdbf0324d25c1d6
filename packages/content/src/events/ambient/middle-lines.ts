import { defineAmbient } from '../../define-ambient.ts'

export const middleLines = defineAmbient({
  category: 'growth',
  title: 'Halfway',
  stages: ['middleAge'],
  lines: [
    { id: 'middle-glasses', text: ['You hold the menu at arm’s length, and then ask the waiter to hold it.'] },
    { id: 'middle-noise', text: ['You make a noise when you sit down. When did you start making a noise?'] },
    { id: 'middle-music', text: ['They are playing your music in the supermarket, by the frozen peas.'] },
    { id: 'middle-doctor', text: ['The doctor is younger than your good shoes.'] },
    {
      id: 'middle-hand',
      text: ['You reach for a door, and it is an older hand than yours, with the veins, one that you used to hold.'],
    },
    {
      id: 'middle-name',
      text: ['You go through four names before you get to the right one. Everybody waits politely.'],
    },
    {
      id: 'middle-nap',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You lie down for ten minutes. It is dark when you get up.'],
    },
    { id: 'middle-drawer', text: ['You keep a drawer of cables. Each of them belonged to something.'] },
    {
      id: 'middle-young',
      text: ['A young man on the bus stands up for you. You look behind you to see who has come in.'],
    },
    {
      id: 'middle-road',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You take the old road instead of the highway, and know every tree, and none of the stores.'],
    },
    { id: 'middle-weather', text: ['You talk about the weather, and realize that you are interested.'] },
    {
      id: 'middle-dream',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You dream of an exam that you have not studied for. You have not sat one in thirty years.'],
    },
    {
      id: 'middle-garden',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You stand still at a flower. You used to walk past people who did that.'],
    },
    {
      id: 'middle-mirror',
      text: ['The mirror in the elevator has unkind light. You look at your shoes the whole way up.'],
    },
  ],
})
