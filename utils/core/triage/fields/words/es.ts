import { type FieldWords, list } from './field-words';

export const ES: FieldWords = {
  months: list(
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre setiembre, octubre, noviembre, diciembre',
  ),
  shortMonths: list('ene, feb, mar, abr, may, jun, jul, ago, sep sept set, oct, nov, dic'),
  numbers:
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  moreNumbers: { treinta: 30, cuarenta: 40, cincuenta: 50 },
  ordinals:
    'primera primer primero segunda segundo tercera tercer tercero cuarta cuarto quinta quinto sexta sexto séptima séptimo octava novena décima',

  weekdays: list('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
  fillers: list('el, día, las, fin del día, la medianoche del'),

  due: list(`
    antes de, antes del, antes del día, a más tardar, a más tardar el, como máximo el, como tarde el, no después
    del, fecha límite, fecha límite es el, el plazo termina el, el plazo vence el, plazo hasta el
  `),
  ends: list(`
    hasta, hasta el, hasta el día, termina, expira, vence, vence el, caduca, caduca el, expira el, termina el, válida hasta el,
    válido hasta el
  `),
  asks: list(`si no, póliza, 
    apel*, recur*, respond*, respuesta, contest*, enví*, envi*, mand*, sube, suba, subir, confirm*, complet*,
    actualiz*, actualíz*, renov*, renueva, renueve, present*, devuelv*, devolv*, trae*, tráe*, entrega,
    entregar, verific*, firm*, escrib*, plazo, fecha límite, debe*, tiene*, dispone*, por favor, licencia,
    seguro, document*, antecedentes, acceso anticipado, conserv*, alega*, autoriz*, haz, haga, permiso, carnet
  `),
  ours: list(`
    le responderemos, te responderemos, responderemos, revisaremos, recibirás, recibirá, te pagaremos, pago,
    ganancias, reembolso, promoción, suspendida hasta, suspendido hasta, nos pondremos
  `),
  within: list(`alegaciones en, apelar en, recurrir en, responder en, apelarla en, 
    en un plazo de, en un plazo máximo de, en el plazo de, plazo de, dentro de, dentro de los, dentro de los
    próximos, en los próximos, en los siguientes, tiene, tienes, dispone de, dispones de, cuenta con, cuentas
    con, un máximo de, a más tardar en
  `),
  days: list('día, días, dias'),
  weeks: list('semana, semanas'),
  hours: list('hora, horas'),
  calendar: list('naturales, corridos, calendario, próximos, siguientes'),
  working: list('hábiles, laborables, laborales'),
  from: list('de, desde, después de, antes de, tras, a partir de, a partir del, del'),
  thisMail: list('correo, mensaje, aviso, notificación, carta, recib*, recepción, hoy, fecha de este, email'),

  packages: list('paquete, paquetes, envíos, bultos'),
  roughly: list('hasta, más de, al menos, menos de, unos, unas, cada, por, máximo de, casi, cerca de'),
  among: list('de, de los, de tus, de sus, de esos, de estos, de las'),

  times: list(`
    vez, veces, ocasión, ocasiones, advertencia, advertencias, aviso, avisos, infracción, infracciones,
    incidente, incidentes, incidencia, incidencias, reporte, reportes, queja, quejas, incumplimiento,
    incumplimientos, falta, faltas
  `),

  standing: list(`
    situación, estado, posición, calificación, nivel, standing, clasificación, reputación, valoración
  `),
  standings: list(`
    fantástico, fantástica, excelente, genial, muy bueno, muy buena, bueno, buena, regular, aceptable, justo,
    justa, en riesgo, fantastic, great, good, fair, at risk
  `),
  is: list(`sigue siendo, 
    es, está, a, ahora, actualmente, ahora es, de, como, sigue, es ahora, ha pasado a, pasó a, bajó a, subió a
  `),
  fromTo: [['de', 'a']],
  supposing: list('si, cuando, en caso de, una vez que'),

  block: list(`
    bloque*, ruta*, turno*, entreg*, paquete*, pedido*, envío*, cliente*, clienta, estación, tarde, lleg*,
    incidente*, recog*, recoj*, cancel*, present*, repart*, conduc*, vehículo, escane*, devolv*, oferta,
    programad*, reserv*, sucedió, ocurrió, fecha, horario
  `),
  notBlock: list(`desactivación del, suspensión del, termina el, terminará el, 
    a partir del, desde el, con efecto el, con efectos del, correo del, mensaje del, aviso del, carta del,
    enviado el, enviamos el, escribió el, recibido el, desactivada el, suspendida el, cerrada el, cancelada
    definitivamente el, pago del, depositado el, actualizado el, actualizados el, semana del, entre el, caducó
    el, vigente desde el, advertimos el, después del, publicado el, apelación del
  `),
  notAbout: list(`
    cuenta*, desactiv*, suspend*, pago*, ingres*, depósit*, términos, condiciones, política*, acuerdo, actualiz*, correo*, mensaje*, apelación, encuesta, licencia, seguro, caduc*, venc*, antecedentes
  `),
  told: list('ya te avisamos, ya le avisamos, ya te advertimos, ya le advertimos, ya te escribimos, ya le escribimos'),
  partner: list('socio repartidor, socios repartidores, socio de entrega, repartidor'),
  start: list(`
    bloque*, turno*, comenza*, comienza, empeza*, empieza, inicia*, inicio, horario, programad*, oferta, ruta
  `),
  notStart: list(`
    llegaste a las, llegó a las, check-in, registraste, hasta las, antes de las, a más tardar a las, lunes,
    atención, entregado a las, cancelaste a las
  `),
  station: list('estación, almacén, centro, centro de distribución, nave, base'),

  closings: list(`
    saludos, un saludo, saludos cordiales, un cordial saludo, atentamente, cordialmente, gracias, muchas
    gracias, gracias por tu comprensión, gracias por su comprensión, muy atentamente, reciba un cordial saludo,
    quedamos atentos
  `),
  nobody: list(`
    equipo, soporte, atención, servicio, centro, el, la, su, tu, asistencia, cliente, apelaciones, programa,
    méxico, españa, gracias, saludos, hola, estimado, estimada
  `),
  myName: list('me llamo, mi nombre es'),
  iAm: list('soy, le saluda, te saluda, le atiende'),
};
