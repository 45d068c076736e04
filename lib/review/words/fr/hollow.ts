/** Words that say nothing of a case, in their comparable form (elided ones included); shorter ones are never compared. */
export const hollow: ReadonlySet<string> = new Set(
  `
  probleme problemes souci soucis cas affaire affaires chose choses article articles produit produits
  commande commandes commander client clients cliente aide aider aidez attente lattente attendre attends
  jattends attend attendu attendez patienter patience desole desolee desoles navre navree excuse excuses
  excuser comprends comprendre compris comprehension frustration frustrant penible agacant agace decu
  decue inquiet inquiete gene desagrement desagrements contretemps situation demande demander demandes
  question questions reponse reponses repondre message messages chat tchat mail email courriel appel
  appels appele appeler telephone telephoner contact contacter contacte service services equipe agent
  conseiller personne personnes quelquun societe entreprise temps fois aujourdhui demain hier jour jours
  journee semaine semaines mois annee annees heure heures minute minutes moment instant bientot matin
  midi soir nuit weekend verifier verifie regarder regarde regardez chercher cherche trouver trouve
  faire fais fait faites ferai mettre mets prendre prends donner donne donnez envoyer envoie envoye
  envoyez dire dites disent savoir sais vouloir veux voulez souhaite besoin aller vais allez venir viens
  revenir reviens passer passe arrive arriver marche fonctionne avoir avez jamais maintenant vraiment
  beaucoup encore autre autres prochaine prochain dernier derniere premier premiere seul seule possible
  impossible normal vrai juste bonne mieux plutot quelque quelques chaque aussi ensuite avant apres
  pendant jusqua ainsi monsieur madame cordialement tiens tenez courant suite monde parle parler
  chez cela cette votre indique indiquez indiquer
  est ont ete suis sont fait dit que qui les des une aux par pas sur moi toi lui mon ton son mes tes ses nos vos ici oui non bon bien car donc mais puis tres peu trop sans sous vers deja cas jour
  `
    .trim()
    .split(/\s+/),
);
