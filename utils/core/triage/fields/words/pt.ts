import { type FieldWords, list } from './field-words';

export const PT: FieldWords = {
  months: list('janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro'),
  shortMonths: list('jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez'),
  numbers:
    'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
  moreNumbers: {
    duas: 2,
    quatorze: 14,
    dezasseis: 16,
    dezassete: 17,
    dezanove: 19,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
  },
  ordinals:
    'primeira primeiro segunda segundo terceira terceiro quarta quarto quinta quinto sexta sexto sétima sétimo oitava nona décima',

  weekdays: list(
    'segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta, sexta',
  ),
  fillers: list('o, dia, as, às, em, no, ao, fim do dia'),

  due: list(`
    até, até o dia, até ao dia, até dia, até ao, até o, no máximo até, o mais tardar até, antes de, antes do
    dia, data limite, prazo até, prazo final, o prazo termina em, o prazo é
  `),
  ends: list(`
    vence, expira, termina, vence em, vence no dia, expira em, expira no dia, caduca em, caduca a, termina em, válida até, válido até,
    vence dia
  `),
  asks: list(`
    recurso, recorrer, recorra, contest*, respond*, resposta, envi*, mand*, carreg*, confirm*, complet*,
    atualiz*, actualiz*, renov*, apresent*, devolv*, devolução, verific*, assin*, prazo, deve*, precis*, tem,
    pode*, por favor, carta de condução, carteira, cnh, seguro, document*, antecedentes, acesso antecipado,
    autoriz*, traga, entreg*, faça, regulariz*, fornec*
  `),
  ours: list(`
    responderemos, analisaremos, você receberá, receberá, pagamento, depósito, ganhos, reembolso, promoção,
    suspensa até, suspenso até, entraremos em contato
  `),
  within: list(`
    no prazo de, no prazo máximo de, num prazo de, em um prazo de, prazo de, em até, dentro de, nos próximos,
    tem, você tem, dispõe de, até
  `),
  days: list('dia, dias'),
  weeks: list('semana, semanas'),
  hours: list('hora, horas'),
  calendar: list('corridos, próximos, seguidos, consecutivos'),
  working: list('úteis'),
  from: list('de, da, do, após, antes de, a partir, a contar, depois, desde'),
  thisMail: list(`
    e mail, email, mail, mensagem, aviso, notificação, carta, recebimento, receção, receb*, hoje, comunicação,
    data deste
  `),

  packages: list('pacote, pacotes, encomenda, encomendas, volumes'),
  roughly: list('até, mais de, pelo menos, menos de, cerca de, cada, por, no máximo, quase'),
  among: list('de, dos, dos seus, das suas, desses, destes, das'),

  times: list(`
    vez, vezes, ocasião, ocasiões, advertência, advertências, aviso, avisos, infração, infrações, incidente,
    incidentes, relato, relatos, reclamação, reclamações, ocorrência, ocorrências, denúncia, denúncias,
    violação, violações
  `),

  standing: list('classificação, status, situação, nível, posição, avaliação, standing, estado'),
  standings: list(`
    fantástico, fantástica, excelente, ótimo, ótima, óptimo, muito bom, muito boa, bom, boa, regular, razoável,
    em risco, fantastic, great, good, fair, at risk
  `),
  is: list(`continua sendo, segue, 
    é, está, para, agora, atualmente, agora é, continua, passou para, subiu para, caiu para, como
  `),
  fromTo: [
    ['de', 'para'],
    ['de', 'a'],
  ],
  supposing: list('se, caso, quando, uma vez que, assim que'),

  block: list(`
    bloco*, rota*, turno*, entreg*, pacote*, encomenda*, pedido*, cliente*, estação, atras*, cheg*, incidente,
    cancel*, retir*, recolh*, veículo, escane*, devolv*, oferta, agendad*, compareceu, data, ocorreu, recusou,
    check-in
  `),
  notBlock: list(`desativação de, desativação em, suspensão de, termina em, 
    a partir de, desde, desde o dia, com efeito a partir de, em vigor em, e-mail de, mensagem de, aviso de,
    carta de, enviado em, enviada em, escreveu em, recebido em, desativada em, suspensa em, encerrada em,
    pagamento de, depositado em, atualizado em, atualizados em, semana de, entre, vencida em, depois de, após,
    recurso de, advertência de
  `),
  notAbout: list(`
    conta*, desativ*, suspen*, pag*, depósit*, ganhos, termos, condições, política*, contrato, atualiz*, e-mail*, mensagem, recurso, pesquisa, carteira, seguro, venc*, expir*
  `),
  told: list('já avisamos, já advertimos, já escrevemos, já lhe escrevemos'),
  partner: list('parceiro de entrega, parceiros de entrega, entregador'),
  start: list('bloco*, começ*, início, inici*, turno*, agendad*, horário, oferta, rota'),
  notStart: list(`
    chegou às, check-in, registrou, até às, até as, antes das, segunda-feira, entregue às, cancelou às, somente
    às, só às
  `),
  station: list('estação, armazém, centro, base, depósito, galpão, estação de entrega'),

  closings: list(`
    atenciosamente, att, cordialmente, cumprimentos, melhores cumprimentos, com os melhores cumprimentos,
    saudações, abraços, abraço, obrigado, obrigada, grato, grata, agradecemos a compreensão, um abraço
  `),
  nobody: list(`
    equipe, equipa, suporte, atendimento, serviço, apoio, o, a, do, da, cliente, recursos, brasil, portugal,
    olá, oi, obrigado, obrigada, prezado, prezada
  `),
  myName: list('meu nome é, me chamo, chamo-me, o meu nome é'),
  iAm: list('sou o, sou a, aqui é o, aqui é a, sou'),
};
