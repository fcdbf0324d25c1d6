import type { LoveMessages } from '@lifegrid/engine/catalogue/messages/love'

type Evening = Extract<keyof LoveMessages, `love.evening-${string}`>

/** How evenings for two go; a part of the messages of love. */
export const evenings: Pick<LoveMessages, Evening> = {
  'love.evening-walk-good': {
    title: 'A walk',
    text: [
      'You walk until the street lamps end, and {partner} takes your hand as if to check that it is there.',
      'You and {partner} choose a house for yourselves, and then a better one, and argue about the porch.',
      'A dog that belongs to neither of you comes along for six blocks. {partner} gives it a name.',
      '{partner} knows a street that you have never been down. It has one tree, and you stand under it.',
      'You talk all the way out and are quiet all the way back, and {partner} hums.',
      'You get lost within sight of your own roof. {partner} refuses to ask, and it is the best hour of the week.',
    ],
  },
  'love.evening-walk-bad': {
    title: 'A walk',
    text: [
      'It rains sideways. {partner} has the wrong shoes and the right to say so.',
      '{partner} walks fast and you walk slow. There is a good deal of waiting at corners.',
      'You come to speak of money at the second corner, and are still on it at the tenth.',
      '{partner} takes a call after five minutes. You look into the window of a shop for vacuum cleaners.',
      'You want to go on and {partner} wants to turn back. You turn back, one behind the other.',
      'The path is closed, and the way around is along the highway. You shout a remark, and {partner} shouts: what?',
    ],
  },
  'love.evening-cooking-good': {
    title: 'Cooking together',
    text: [
      '{partner} stirs, you taste, and the recipe is abandoned at the second glass.',
      'You chop, {partner} weeps over the onions, and the radio plays one good song after the other.',
      'The smoke alarm goes off. {partner} fans it with the good tablecloth, and you eat on the floor by the window.',
      '{partner} makes what there was on Sundays at home, and tells you who sat where.',
      'You have flour on your elbow. {partner} leaves a print on your back, and you find it the next day.',
      'It comes out exactly as in the picture. You and {partner} look at it before anyone may eat.',
    ],
  },
  'love.evening-cooking-bad': {
    title: 'Cooking together',
    text: [
      'There are two opinions on garlic in one kitchen, and {partner} has both of them.',
      '{partner} washes each spoon as soon as you put it down. You are not done with the spoon.',
      'The rice burns while you discuss whose turn it was. You and {partner} have toast.',
      '“My mother does it differently,” says {partner}, and after that it tastes of nothing.',
      'You cut your thumb. {partner} looks for a bandage in all the wrong drawers, and the pan boils over.',
      'It is ready at ten, and there is too much salt in it. {partner} eats it with a bravery that you can hear.',
    ],
  },
  'love.evening-cinema-good': {
    title: 'The movies',
    text: [
      'The film is bad enough to whisper through. {partner} laughs at the wrong place, loudly, and then so do you.',
      '{partner} cries at the end, and so do you, and you both claim it was the air conditioning.',
      'You are the only two in the room. {partner} puts both feet up, and does all the voices.',
      'You miss the end of it. {partner} has a better one.',
      'On the way home you and {partner} cast yourselves in all the parts, and neither wants to be the uncle.',
      'Popcorn for supper, the last row. {partner} holds your sleeve through the scene on the stairs.',
    ],
  },
  'love.evening-cinema-bad': {
    title: 'The movies',
    text: [
      'The film is three hours long and {partner} sleeps through two of them.',
      '{partner} has seen it before, and breathes in before each surprise.',
      'You loved it. {partner} thought that it was about the wrong brother. The bus ride is long.',
      'The tall man sits down in front of {partner}. You offer to swap, and then you have the tall man.',
      'It was sold out, and so you see the other one. {partner} had not wanted to see the first.',
      '{partner} gets up in the middle for some air and comes back for the credits.',
    ],
  },
  'love.evening-museum-good': {
    title: 'A museum',
    text: [
      'You find {partner} in front of a small picture of a lemon, and stay there for a while.',
      'Each of you may steal one thing, in theory. {partner} takes a chair, so as to sit and look at yours.',
      'The guard tells {partner} which painting he says good night to. You all go and see it.',
      '{partner} gives the marble people their conversations. A school class begins to listen.',
      'You sit in front of one blue wall until closing time. {partner} says it gets bluer, and it does.',
      'There is a portrait with your nose in it. {partner} makes you stand beside it, and laughs until the tears come.',
    ],
  },
  'love.evening-museum-bad': {
    title: 'A museum',
    text: [
      'The good room is closed for repairs. {partner} reads every label in the other ones.',
      'You have seen it all in forty minutes. {partner} is in the second room.',
      '{partner} says a child could have painted it. You say something about children.',
      'You lose each other by the vases. You wait at the entrance, and {partner} waits at the exit.',
      'There are so many people in front of the famous one that {partner} sees a hat and a frame.',
      'The audio guide speaks to {partner} alone, for two hours.',
    ],
  },
  'love.evening-dancing-good': {
    title: 'Dancing',
    text: [
      '{partner} leads, and then you do, and then nobody does and it is much better.',
      'They play one slow one for the old couples. You and {partner} stay on the floor for it.',
      '{partner} dances with closed eyes, like a person alone in a kitchen. You could watch that for years.',
      'Your shirt is soaked and your feet are gone. “One more,” says {partner}, at two in the morning.',
      'You learn four steps from a stranger. {partner} makes a fifth one out of them.',
      'The power fails, and the room goes on stamping. {partner} is somewhere near your shoulder, and counts you in.',
    ],
  },
  'love.evening-dancing-bad': {
    title: 'Dancing',
    text: [
      'You step on {partner} twice. The second time was the same foot.',
      '{partner} dances with everyone. You hold the jackets.',
      'It is too loud to talk and too full to dance. {partner} points at the door, or at the bar.',
      'They play nothing that you know. {partner} knows all of it.',
      'Your back goes in the second song. {partner} drives, and is nice about it until the lights at the bridge.',
      '{partner} wanted to stay and you wanted to go. You stay, in a way that can be seen.',
    ],
  },
  'love.evening-concert-good': {
    title: 'A concert',
    text: [
      'In the slow movement {partner} leans over, and says nothing.',
      'They play the one song. {partner} sings it at you, all the words, off key and in earnest.',
      'A string breaks, and the player goes on with three. {partner} talks of nothing else on the way home.',
      'From the cheapest seats you see only hands. {partner} says that they are the best part of it.',
      'After the last note the hall is silent for a breath. You feel {partner} holding it too.',
      'The encore is longer than the concert. You and {partner} miss the bus and walk, with your ears ringing.',
    ],
  },
  'love.evening-concert-bad': {
    title: 'A concert',
    text: [
      'Somebody in front films all of it. {partner} watches it on their screen.',
      'The man behind {partner} has a cough, and brought it on purpose.',
      'They play the new things, all of them. {partner} claps with two fingers.',
      'You find the seats in the dark, and then you find that they are for tomorrow. {partner} had the tickets.',
      '{partner} looks at the time during the quiet part. The watch has a light.',
      'The singer is hoarse, and says so, and goes on. {partner} wants to leave before the break.',
    ],
  },
  'love.evening-restaurant-good': {
    title: 'A table for two',
    text: [
      'They put the chairs up around you. {partner} is in the middle of a story, and nobody minds.',
      'You order what you cannot pronounce. {partner} gets the better plate, looks at your face, and swaps.',
      'A candle, a wobbly table, a folded napkin under one leg. {partner} tells you a thing you had never been told.',
      'You split the last dumpling with a ruler’s care. {partner} cheats, in your favor.',
      'The waiter thinks that it is your birthday, and there is a song. {partner} lets him think so.',
      'You draw on the paper tablecloth: the apartment one day, with a window for {partner}. You take the corner home.',
    ],
  },
  'love.evening-restaurant-bad': {
    title: 'A table for two',
    text: [
      'The food takes an hour and a half, and what there was to say takes half of one.',
      '{partner} sends it back. It comes back. The waiter no longer looks at your table.',
      'The two at the next table are breaking up. You and {partner} listen, and eat what is put in front of you.',
      'You reach for the check and {partner} reaches for it, and neither of you is joking.',
      '{partner} looks past you all evening. When you turn around, there is a game on.',
      'The reservation was for last week. You have hot dogs in the car, and {partner} had dressed up.',
    ],
  },
  'love.evening-weekend-away-good': {
    title: 'A weekend away',
    text: [
      'A bed too soft, a view of something, breakfast until noon. {partner} says, on the way home: again.',
      'There is no signal. On the second day neither you nor {partner} looks for it any more.',
      'You rent two bicycles with one good bell. {partner} has the bell, and greets the cows.',
      'The room has a bathtub with feet. {partner} reads to you from the guest book, with great feeling.',
      'You do nothing that is in the guide. {partner} sleeps until the maid gives up, and you count the freckles.',
      'It pours for two days. You and {partner} learn gin rummy from the woman at the desk, and owe her a round of drinks.',
    ],
  },
  'love.evening-weekend-away-bad': {
    title: 'A weekend away',
    text: [
      'You learn how {partner} is in traffic. {partner} learns how you are with maps.',
      'The picture of the room was of another room. {partner} says it is fine, every hour.',
      'You both wanted a rest, and it was a different rest. {partner} is up at six, with plans.',
      '{partner} is ill from the oysters. You hold a bucket and read the fire regulations.',
      'There is a wedding in the house, and a band until four. You lie beside {partner}, awake, at opposite edges.',
      'You talk about it at last, the thing from the spring, in a place with thin walls. {partner} looks at the sea all of Sunday.',
    ],
  },
}
