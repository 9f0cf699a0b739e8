import { type FieldWords, list } from './field-words';

export const FR: FieldWords = {
  months: list(
    'janvier, février fevrier, mars, avril, mai, juin, juillet, août aout, septembre, octobre, novembre, décembre decembre',
  ),
  shortMonths: list('janv jan, févr fév fev, mars, avr, mai, juin, juil, aoû, sept sep, oct, nov, déc dec'),
  numbers:
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt',
  moreNumbers: { trente: 30, quarante: 40, cinquante: 50 },
  ordinals:
    'première premier deuxième seconde second troisième quatrième cinquième sixième septième huitième neuvième dixième',

  weekdays: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  fillers: list('le, minuit, la date du'),

  due: list(`d'ici, 
    avant, avant le, d'ici le, d'ici au, au plus tard, au plus tard le, jusqu'au plus tard le, date limite, date
    limite est le, échéance, pour le
  `),
  ends: list(`prendra fin, 
    jusqu'au, expire, prend fin, arrive à échéance, expire le, arrive à échéance le, prend fin le, valable jusqu'au, valide jusqu'au
  `),
  asks: list(`
    appel, recours, contest*, répond*, réponse*, envoy*, transmet*, télécharg*, téléverse*, confirm*, complét*,
    mettre à jour, mettez à jour, renouvel*, soumet*, retourn*, rapport*, ramen*, rend*, vérif*, sign*, délai,
    date limite, devez, veuillez, merci de, disposez, avez, pouvez, permis, assurance, document*, attestation,
    accès anticipé, ajouter, remett*, déposer, observations, fournir
  `),
  ours: list(`
    nous vous répondrons, nous répondrons, nous examinerons, vous recevrez, paiement, virement, gains,
    remboursement, promotion, suspendu jusqu'au, nous reviendrons
  `),
  within: list(`
    dans les, dans un délai de, dans le délai de, sous, délai de, vous disposez de, disposez de, vous avez,
    avez, d'ici, au cours des, pendant
  `),
  days: list('jour, jours'),
  weeks: list('semaine, semaines'),
  hours: list('heure, heures'),
  calendar: list('calendaires, prochains, francs, consécutifs, prochaines'),
  working: list('ouvrés, ouvrables'),
  from: list('de, du, après, avant, suivant, à compter, à partir, depuis, dès'),
  thisMail: list(`
    courriel, mail, message, avis, notification, lettre, courrier, réception, recev*, présent*, aujourd'hui
  `),

  packages: list('colis, paquet, paquets, envois'),
  roughly: list("jusqu'à, plus de, au moins, moins de, environ, chaque, par, près de, maximum"),
  among: list('de, de vos, de tes, des, de ces, de nos, sur les'),

  times: list(`
    fois, reprise, reprises, occasion, occasions, avertissement, avertissements, signalement, signalements,
    infraction, infractions, incident, incidents, plainte, plaintes, manquement, manquements, réclamation,
    réclamations
  `),

  standing: list('statut, niveau, évaluation, classement, standing, note, cote'),
  standings: list(`
    fantastique, excellent, excellente, très bon, très bonne, bon, bonne, correct, correcte, moyen, moyenne,
    passable, à risque, en danger, fantastic, great, good, fair, at risk
  `),
  is: list(`
    est, désormais, maintenant, à, actuellement, est désormais, est maintenant, reste, devient, est passé à,
    passe à
  `),
  fromTo: [['de', 'à']],
  supposing: list("si, lorsque, quand, dès que, en cas de, s'il"),

  block: list(`
    bloc*, tournée*, itinéraire*, livr*, colis, paquet*, commande*, client*, station, retard*, arriv*,
    incident*, annul*, récupér*, ramass*, créneau*, trajet, conduite, condui*, véhicule, scann*, retourn*,
    offre, prévu*, présent*, enregistr*, attendu*, date
  `),
  notBlock: list(`désactivation du, suspension du, prendra fin le, prend fin le, 
    à compter du, à partir du, depuis le, en vigueur le, prend effet le, courriel du, message du, mail du, avis
    du, lettre du, envoyé le, écrit le, reçu le, désactivé le, suspendu le, fermé le, résilié le, virement du,
    paiement du, versé le, mis à jour le, semaine du, entre le, expiré le, après le, recours du, avertissement
    du, publié le
  `),
  notAbout: list(`
    compte*, désactiv*, suspend*, pai*, virement*, gains, conditions, politique*, contrat, mise à jour, courriel*, message*, recours, enquête, permis, assurance, expir*, échéance
  `),
  told: list('averti, avertie, écrit'),
  partner: list('partenaire de livraison, partenaires de livraison, livreur'),
  start: list('bloc*, commen*, début*, créneau*, prévu*, tournée, offre'),
  notStart: list(`
    arrivé à, arrivée à, enregistré à, enregistrée, qu'à, avant, jusqu'à, lundi, livré à, annulé à, service
    client
  `),
  station: list('station, gare, agence, entrepôt, centre, dépôt, site, station de livraison'),

  closings: list(`
    cordialement, bien cordialement, bien à vous, sincères salutations, salutations, meilleures salutations,
    merci, merci de votre compréhension, merci pour votre compréhension, respectueusement, bonne journée, très
    cordialement, amicalement
  `),
  nobody: list(`
    équipe, l'équipe, support, assistance, service, le, la, les, votre, clientèle, recours, bonjour, merci,
    cordialement, france, madame, monsieur
  `),
  myName: list("je m'appelle, mon nom est"),
  iAm: list("je suis, c'est"),
};
