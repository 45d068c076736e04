import { type PrivacyWords, wordSet } from './words.ts';

/** The words by which a value is known in French. */
export const french: PrivacyWords = {
  labels: {
    hidden: 'masqué',
    name: 'nom',
    password: 'mot de passe',
    code: 'code',
    card: 'carte',
    iban: 'compte bancaire',
    id: 'numéro d’identité',
    birth: 'date de naissance',
    plate: 'plaque',
    tracking: 'suivi',
    ticket: 'dossier',
    account: 'compte',
    order: 'commande',
    email: 'e-mail',
    link: 'lien',
    network: 'adresse réseau',
    address: 'adresse',
    phone: 'téléphone',
    number: 'numéro',
  },
  introductions: [
    "je m['’]appelle",
    '(?:mon|son) (?:nom|prénom)(?: complet| de famille)? est',
    'nom ?:',
    'au nom de',
    "à l['’]attention de",
    'vous (?:parlez|discutez|échangez) avec',
  ],
  presentations: ['je suis', "c['’]est", 'ici', 'parlé (?:à|avec)', 'de la part de', "moi c['’]est"],
  titles: [
    'mme',
    'mlle',
    'mr',
    'monsieur',
    'madame',
    'mademoiselle',
    'messieurs',
    'mmes',
    'maître',
    'dr',
    'docteur',
  ],
  greetings: ['bonjour', 'bonsoir', 'salut', 'coucou', 'chère?s?', 'hello', 'bienvenue'],
  thanks: ['merci(?: beaucoup| bien| encore)?', 'désolée?', 'au revoir', 'pardon'],
  closings: [
    '(?:bien )?cordialement',
    'cdt',
    'cdlt',
    'bien à (?:vous|toi)',
    'sincèrement',
    '(?:sincères |cordiales |meilleures )?salutations(?: distinguées)?',
    'bises',
    'bisous',
    'amicalement',
    'respectueusement',
    'merci',
    "merci d['’]avance",
    'bonne journée',
    'bonne soirée',
  ],
  strangers: wordSet(`
    je tu il elle on nous vous ils elles moi toi lui eux mon ma mes ton ta tes son sa ses notre votre nos vos leur ce cet
    cette ces ça ca cela le la les un une des du de et ou mais donc si pas non oui ok svp merci désolé désolée bonjour bonsoir salut
    tous toutes tout toute le monde équipe equipe client cliente clients service support conseiller conseillère agent assistant
    visiteur invité utilisateur membre monsieur madame mademoiselle messieurs mesdames gens ami amis encore aussi très tres trop
    bien beaucoup maintenant aujourd hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier février fevrier
    mars avril mai juin juillet août aout septembre octobre novembre décembre quoi quand où ou qui pourquoi comment quel quelle peut
    peux pouvez est sont était suis es êtes ai as a avons avez ont pour par avec sans sur sous après avant chez dans en ici
    là faux fausse juste français francais française francaise belge suisse québécois parisien parisienne commande colis livraison remboursement
    amazon fnac darty cdiscount orange sfr bouygues free carrefour leclerc auchan decathlon colissimo chronopost mondial relay ps
    votre aide réponse reponse patience avance infiniment mille grand encore bon bonne jour journée furieux déçu déçue mécontent fatigué
    étudiant étudiante retraité retraitée noël noel pâques père mère maman papa ps`),
  ordinary: wordSet(`
    rose marguerite violette iris olive claire blanche aimée aimee désirée pierre florent olivier laurent marin clément clement
    juste constant prudent fidèle fidele honorine grâce grace espérance esperance petit grand legrand lebon leblanc lenoir
    leroux roux blanc noir brun vert rouge boulanger berger meunier charpentier chevalier marchand mercier fabre
    lefebvre roy roi duc prince comte renard loup lion mouton bœuf poisson bois fontaine rivière riviere montagne mont
    dupont pont val vallée vallee colin martin page carre carré mari guerre paix besson leclerc marie martine avril mai
    août juin noël pascal aurore océane oceane lilas capucine prune cerise aubry rolland colas moulin maison roche`),
  firstNames: wordSet(`
    jean pierre michel andré andre philippe alain bernard jacques daniel rené rene gérard gerard claude christian patrick nicolas christophe
    laurent frédéric frederic david stéphane stephane éric eric sébastien sebastien julien olivier thomas alexandre maxime kevin antoine guillaume
    romain florian mathieu anthony quentin lucas hugo théo theo nathan louis arthur gabriel raphaël raphael jules adam léo leo
    paul vincent bruno pascal thierry didier françois francois yves luc marc karim mohamed mehdi yannick cédric cedric
    marie nathalie isabelle sylvie catherine martine christine françoise francoise valérie valerie sandrine stéphanie stephanie véronique
    veronique sophie céline celine chantal patricia brigitte julie aurélie aurelie émilie emilie camille manon léa lea chloé chloe emma inès ines jade louise
    alice lina zoé zoe anna élodie elodie laura pauline marine mathilde charlotte lucie caroline delphine virginie hélène helene
    monique nicole jacqueline anne élise elise margaux clara sarah amandine audrey fatima nadia`),
  order: ['commandes?', 'achat', 'réservation', 'référence', 'réf\\.?', 'confirmation'],
  tracking: ['suivi', 'colis', 'envoi', 'tracking', 'expédition'],
  account: [
    'client(?:e)?',
    'compte',
    'adhérent(?:e)?',
    'abonné(?:e)?',
    'abonnement',
    'contrat',
    'membre',
    'fidélité',
  ],
  ticket: ['ticket', 'dossier', 'réclamation', 'demande', 'incident', 'sinistre'],
  other: [
    'facture',
    'police',
    'série',
    'imei',
    'passeport',
    'bon',
    'compteur',
    'siret',
    'retour',
    'carte cadeau',
    'tva',
  ],
  number: ['numéros?', 'numeros?', 'num\\.?', 'n[°º]', 'no\\.?', 'id', 'code', 'réf(?:érence|\\.)?'],
  joins: ['de(?: la| ma| mon)?', "d['’]", 'du', 'avec(?: le)?', 'sous(?: le)?', 'au'],
  is: ['est(?: le)?', 'était'],
  phone: [
    'téléphone',
    'tél\\.?',
    'tel\\.?',
    'portable',
    'mobile',
    'appelez(?:-moi)?(?: le| au)?',
    'joignable au',
    'numéro de (?:téléphone|portable)',
  ],
  postcode: ['code postal', 'cp'],
  birth: ['née? le', 'née?', 'date de naissance', 'naissance', 'anniversaire'],
  months: wordSet(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre fevrier aout decembre juil sept déc',
  ),
  plate: ["(?:plaque|numéro) d['’]immatriculation", 'immatriculation', 'immatriculée?', 'plaque'],
  id: [
    'numéro de sécu(?:rité sociale)?',
    'sécurité sociale',
    'n[°º] de sécu(?:rité sociale)?',
    'nir',
    "(?:carte d['’]identité|cni)(?: numéro| n[°º])?",
    '(?:numéro de )?passeport(?: numéro| n[°º])?',
    'numéro fiscal',
    'permis de conduire(?: numéro| n[°º])?',
    'registre national',
  ],
  password: ['mot de passe', 'mdp'],
  code: [
    "code(?: de (?:vérification|sécurité|confirmation|connexion|validation|déverrouillage)| d['’](?:accès|activation)| secret| pin| sms| confidentiel| à usage unique)?",
    'cryptogramme',
    'pin',
  ],
  openCode: wordSet(
    'erreur promo promotionnel réduction postal produit article pays couleur barre qr statut',
  ),
  cardEnd: ['(?:se )?(?:terminant|termine|finissant) par', 'quatre derniers chiffres'],
  version: ['version', 'micrologiciel', 'firmware', 'mise à jour'],
  units: [
    'euros?',
    'centimes?',
    'francs?',
    'points?',
    'heures?',
    'minutes?',
    'min',
    'jours?',
    'semaines?',
    'mois',
    'ans',
    'années?',
    'fois',
    'pièces?',
    'pas',
    'clients?',
    'personnes?',
    'gens',
    'abonnés',
    'pour cent',
    'degrés',
    'mots',
    'articles?',
    'pouces',
  ],
  at: ['arobase', 'arobas', 'at', 'chez'],
  dot: ['point', 'dot'],
};
