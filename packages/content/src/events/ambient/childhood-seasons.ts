import { defineAmbient } from '../../define-ambient.ts'

export const childhoodSeasons = defineAmbient({
  category: 'play',
  title: 'Outside',
  stages: ['childhood'],
  lines: [
    {
      id: 'child-puddle',
      conditions: [{ kind: 'season', in: ['spring'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The puddle is deeper than your boots. You find that out slowly.'],
    },
    {
      id: 'child-kite',
      conditions: [{ kind: 'season', in: ['spring'] }],
      text: ['The kite goes up, and up, and then it is the tree’s.'],
    },
    {
      id: 'child-worm',
      conditions: [{ kind: 'season', in: ['spring'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['After the rain you carry nine worms off the sidewalk. Nobody thanks you. You did not expect it.'],
    },
    {
      id: 'child-firefly',
      conditions: [{ kind: 'season', in: ['summer'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'You have one firefly in a jar. You lie and look at it until it is dark in there, and then you let it out, very fast.',
      ],
    },
    {
      id: 'child-hydrant',
      conditions: [{ kind: 'season', in: ['summer'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['Somebody has opened the hydrant. For an hour the street belongs to anyone under twelve.'],
    },
    {
      id: 'child-lemonade',
      conditions: [{ kind: 'season', in: ['summer'] }],
      text: ['Your lemonade stand takes in a dollar ten. You drank the profit.'],
    },
    {
      id: 'child-grass',
      conditions: [{ kind: 'season', in: ['summer'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You lie in the grass until you can feel the whole world turn, and have to hold on.'],
    },
    {
      id: 'child-leaves',
      conditions: [{ kind: 'season', in: ['autumn'] }],
      text: ['You jump. There is less leaf in the pile than you thought, and more rake.'],
    },
    {
      id: 'child-acorn',
      conditions: [{ kind: 'season', in: ['autumn'] }],
      text: ['You have filled both pockets with acorns. They go through the wash.'],
    },
    {
      id: 'child-dark',
      conditions: [{ kind: 'season', in: ['autumn'] }],
      text: ['The streetlights come on, and up and down the block the mothers call. Every name has two notes.'],
    },
    {
      id: 'child-snow-day',
      conditions: [{ kind: 'season', in: ['winter'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You wake up, and there is no sound. You know before you look.'],
    },
    {
      id: 'child-mitten',
      conditions: [{ kind: 'season', in: ['winter'] }],
      text: ['One mitten is frozen to the railing. You leave it there. It waves for a week.'],
    },
    {
      id: 'child-breath',
      conditions: [{ kind: 'season', in: ['winter'] }],
      text: ['You smoke an invisible cigarette all the way to the corner, with great style.'],
    },
    {
      id: 'child-angel',
      conditions: [{ kind: 'season', in: ['winter'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You make an angel and cannot think how to get up without wrecking it.'],
    },
    { id: 'child-scab', text: ['Your knee has a scab in the shape of Florida. You charge nothing to see it.'] },
    {
      id: 'child-map',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You draw a map of the yard. There is a great deal of unexplored territory behind the garage.'],
    },
  ],
})
