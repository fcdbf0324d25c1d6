import { defineDeed } from '../define-deed.ts'

export const spendTime = defineDeed({
  id: 'spend-time',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        'You and {person} do nothing in particular, all afternoon. It is dark before either of you looks at a clock.',
        'You walk farther than you meant to. {person} tells you something about {person.their} first winter in this city that {person.they} had told nobody.',
        '{person} teaches you a card game with rules that change when {person.they} {person|is|are} losing. You let it pass. You laugh until it hurts.',
        'You help {person} look for a place that turns out to have closed years ago. You eat next door instead. It is better.',
        '{person} remembers a story about you that you had forgotten. {person.They} {person|tells|tell} it well.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'You and {person} get caught by the rain, and stand under the awning of the hardware store for an hour, talking.',
        'There is an hour with {person} that needs nothing added.',
        'You and {person} watch the trucks at the corner, and name them.',
        'You sit on the back steps with {person}, both with something cold, and agree about most things.',
      ],
    },
    {
      outcome: 'good',
      relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
      age: { from: 6, to: 12 },
      text: [
        'You and {person} build a dam in the gutter after the rain. It holds for eleven minutes, which is the record.',
        'You trade with {person}: four cards for a marble and a secret. Both of you think that you won.',
        'You ride bikes with {person} to the end of the streets that you are allowed, and then one more.',
      ],
    },
    {
      outcome: 'good',
      relations: ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance'],
      age: { from: 13, to: 19 },
      text: [
        'You and {person} walk around the mall twice and buy one order of fries. It takes four hours and you talk the whole time.',
        '{person} plays you a song three times in a row, so that you hear the part. The third time you hear it.',
        'You lie on the roof of the garage with {person} and settle what you both will never do when you are old.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 1, to: 5 },
      text: [
        'You and {person} build a tower and {person} knocks it down. You build it again. This is what the afternoon is about.',
        '{person} finds a snail, and you look at it together for as long as the snail takes.',
        '{person} serves you soup made of gravel. You have seconds.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 6, to: 12 },
      age: { from: 16 },
      text: [
        '{person} explains the rules of the recess game to you. You understand them at the second attempt, and are proud.',
        'You and {person} fix the bike chain. {person.They} {person|has|have} grease on both ears, and shows everybody.',
        'You take {person} to the diner for pancakes at the wrong time of day. {person.They} {person|talks|talk} without a stop.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 13, to: 20 },
      text: [
        '{person} drives, and you look straight ahead, and because nobody has to look at anybody, {person.they} {person|talks|talk}.',
        'You watch a bad movie with {person}. {person.They} {person|does|do} all the voices.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 21 },
      text: [
        '{person} cooks for you in {person.their} own kitchen, from a recipe that was yours, and does it better.',
        'You and {person} walk around the block, at your pace. {person.They} {person|asks|ask} you what you were afraid of at {person.their} age. You tell {person.them}.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 4, to: 12 },
      text: [
        '{person} takes you along on errands, and lets you push the cart. You are in charge of the list.',
        'You and {person} wash the car. By the end both of you are wetter than the car.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 13 },
      text: [
        'You and {person} sort old photographs at the kitchen table. {person.They} {person|knows|know} every face but one, and it is {person.their} own.',
        '{person} shows you how {person.they} {person|does|do} the pie crust. It has no numbers in it. You write down numbers.',
        'You sit with {person} on the porch. {person.They} {person|says|say} that you have your grandmother’s way of being quiet.',
      ],
    },
    {
      outcome: 'good',
      relations: ['grandmother', 'grandfather'],
      age: { from: 6 },
      text: [
        '{person} lets you win at checkers, until {person.they} {person|sees|see} that you have noticed.',
        '{person} tells you what this street looked like when it was a field. You can almost see the cow.',
      ],
    },
    {
      outcome: 'good',
      relations: ['sister', 'brother'],
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You and {person} do the voice of your old neighbor at the same moment. Nobody else alive would get it.',
        '{person} and you agree about your parents for a whole hour. You write the date down.',
      ],
    },
    {
      outcome: 'good',
      relations: ['spouse', 'partner'],
      text: [
        'You and {person} go grocery shopping on a weeknight, slowly, as if it were a trip.',
        'You and {person} turn off the phones, make breakfast for dinner, and do not talk about money once.',
        'You and {person} lie on the floor with your feet on the couch and plan a house that nobody could build.',
      ],
    },
    {
      outcome: 'good',
      interest: 'books',
      text: ['You and {person} go through the dollar shelf at the used bookstore, and buy each other the worst cover.'],
    },
    {
      outcome: 'good',
      interest: 'films',
      text: ['You and {person} sit through the credits, as people do who care who did the sound.'],
    },
    {
      outcome: 'good',
      interest: 'old-records',
      text: ['{person} brings a record wrapped in a towel. You both stand up for the second side.'],
    },
    {
      outcome: 'good',
      interest: 'singing',
      text: [
        'You and {person} sing in the car, in harmony, with the windows up. At the red light you stop. Then it is green.',
      ],
    },
    {
      outcome: 'good',
      interest: 'dancing',
      text: ['You and {person} go dancing on a Tuesday, when the floor is empty and nobody has to be good.'],
    },
    {
      outcome: 'good',
      interest: 'painting',
      text: ['You and {person} paint the same tree. In one of the pictures it is a tree.'],
    },
    {
      outcome: 'good',
      interest: 'pottery',
      text: ['You and {person} rent an hour at the wheel. You come home with one bowl between you. It leans.'],
    },
    {
      outcome: 'good',
      interest: 'photography',
      text: [
        'You and {person} walk the warehouse blocks with cameras, and hardly speak. The pictures are of the same door.',
      ],
    },
    {
      outcome: 'good',
      interest: 'cooking',
      text: ['You and {person} make dumplings for six and eat them as two.'],
    },
    {
      outcome: 'good',
      interest: 'baking',
      text: ['You and {person} bake bread. While it rises there is nothing to do but talk, so you talk.'],
    },
    {
      outcome: 'good',
      interest: 'gardening',
      text: ['You and {person} put in tomatoes, too many and too close. {person} says the same thing every year.'],
    },
    {
      outcome: 'good',
      interest: 'birds',
      text: ['You and {person} wait an hour at the reservoir for a heron. It comes when you have packed up.'],
    },
    {
      outcome: 'good',
      interest: 'dogs',
      text: ['You and {person} walk the dogs from the shelter. One of them walks you.'],
    },
    {
      outcome: 'good',
      interest: 'hiking',
      text: [
        'You and {person} take the long trail, eat everything by ten in the morning, and come down hungry and happy.',
      ],
    },
    {
      outcome: 'good',
      interest: 'cycling',
      text: [
        'You and {person} ride out along the river until the path stops, and then carry the bikes to see where it went.',
      ],
    },
    {
      outcome: 'good',
      interest: 'swimming',
      text: ['You and {person} swim laps side by side, and afterward eat vending machine crackers with wet hair.'],
    },
    {
      outcome: 'good',
      interest: 'football',
      text: ['You and {person} watch the game. It is lost by the half. You stay, because of the talk.'],
    },
    {
      outcome: 'good',
      interest: 'chess',
      text: ['You and {person} play three games of chess in the park. A stranger shakes his head at both of you.'],
    },
    {
      outcome: 'good',
      interest: 'board-games',
      text: [
        'You and {person} play the long game, the one with the map. It is two in the morning when the last island falls.',
      ],
    },
    {
      outcome: 'good',
      interest: 'computers',
      text: [
        'You and {person} get an old computer to start again. It asks for a password that nobody has known for years. {person} guesses it.',
      ],
    },
    {
      outcome: 'good',
      interest: 'stars',
      text: ['You and {person} drive to where it is dark, and lie on the hood. {person} knows the names.'],
    },
    {
      outcome: 'good',
      interest: 'history',
      text: ['You and {person} read the plaques downtown, all of them, and argue about the fourth.'],
    },
    {
      outcome: 'good',
      interest: 'languages',
      text: [
        'You and {person} speak nothing but the new language all through lunch. You order something by accident. It is good.',
      ],
    },
    {
      outcome: 'good',
      interest: 'trains',
      text: [
        'You and {person} stand at the crossing and count the cars of the freight. A hundred and twelve, says {person}. You had a hundred and thirteen.',
      ],
    },
    {
      outcome: 'good',
      interest: 'sea',
      text: ['You and {person} go down to the water and throw stones at it until both of you feel better.'],
    },
    {
      outcome: 'good',
      interest: 'woodwork',
      text: ['You and {person} make a shelf. It is level. You put a marble on it for everyone who comes.'],
    },
    {
      outcome: 'good',
      interest: 'museums',
      text: ['You and {person} spend an hour in front of one picture and skip the rest of the museum.'],
    },
    {
      outcome: 'good',
      interest: 'travelling',
      text: ['You and {person} spread the map on the floor and plan a trip to a town that you picked for its name.'],
    },
    {
      outcome: 'plain',
      text: [
        'You spend the afternoon with {person}. It is pleasant, and you could not say afterward what it was about.',
        '{person} is tired, and so are you. You watch something, and it is nice not to have to talk.',
        'You and {person} take a walk, the usual way around. The dogs on the corner know you both.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        'You and {person} run errands together. The line at the post office is long, and you stand in it as two.',
        'You meet {person} for an hour. {person.They} {person|has|have} to go. It was good to see {person.them}.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: ['You and {person} have coffee. Each of you has one thing to tell, and tells it.'],
    },
    {
      outcome: 'bad',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        'You and {person} are both waiting for the other to suggest something. Nobody does. You go home early.',
        '{person} looks at {person.their} phone all through lunch. You look at the window.',
        '{person} says that {person.they} had thought this would be more fun. So had you.',
      ],
    },
    {
      outcome: 'bad',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You make a joke about {person.their} driving. It is the wrong day for it.',
        '{person} is late by an hour and sorry about nothing. You sit across from each other and are polite.',
        'You talk about the one thing that you and {person} never should. You knew it while you were doing it.',
      ],
    },
    {
      outcome: 'good',
      age: { from: 4, to: 9 },
      text: [
        '{person} gets down on the floor with you, and is a horse for as long as a horse is needed.',
        'You show {person} everything in your room, one thing after the other.',
        'You and {person} make a fort out of the couch. Nobody else is told the word to get in.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'It is not your day, or it is not {person}’s. You both go home early.',
        'You want one thing and {person} wants another, so you do neither.',
        '{person} is in a mood, and after half an hour you are in it too.',
      ],
    },
  ],
})
