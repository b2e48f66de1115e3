/** Facts: domains whose mailboxes anyone can read or that vanish by themselves, each well known as such. */
export const disposableDomains = new Set(
  `10mail.org 10minutemail.co.uk 10minutemail.com 10minutemail.net 10minutemail.org 1secmail.com
  1secmail.net 1secmail.org 20minutemail.com 20minutemail.it 33mail.com anonbox.net anonymbox.com armyspy.com
  burnermail.io byom.de crazymailing.com cuvox.de dayrep.com deadaddress.com discard.email discardmail.com
  discardmail.de disposablemail.com dispostable.com dodgit.com dropmail.me e4ward.com einrot.com email-fake.com
  emailfake.com emailondeck.com emailsensei.com emailtemporanea.com emltmp.com fakeinbox.com fakemail.net
  fakemailgenerator.com generator.email getairmail.com getnada.com grr.la guerrillamail.biz
  guerrillamail.com guerrillamail.de guerrillamail.info guerrillamail.net guerrillamail.org guerrillamailblock.com
  gustr.com harakirimail.com inboxbear.com inboxkitten.com incognitomail.org instantemailaddress.com jetable.org
  jourrapide.com linshiyouxiang.net mail-temp.com mail-temporaire.fr mail.gw mail.tm mailcatch.com maildrop.cc
  maileater.com mailexpire.com mailforspam.com mailinator.com mailinator.net mailinator2.com mailnator.com mailnesia.com
  mailnull.com mailpoof.com mailsac.com mailtemp.net mailto.plus meltmail.com minuteinbox.com minutemail.com
  mintemail.com moakt.cc moakt.com moakt.ws mohmal.com mvrht.com mytemp.email mytrashmail.com nada.email
  no-spam.ws nospam.ze.tc notmailinator.com nowmymail.com objectmail.com one-time.email owlymail.com pokemail.net
  privy-mail.com proxymail.eu rhyta.com rppkn.com sharklasers.com shitmail.me smailpro.com sneakemail.com
  sofort-mail.de spam4.me spamavert.com spambog.com spambox.us spamex.com spamgourmet.com spamherelots.com spamspot.com
  superrito.com teleworm.us temp-mail.io temp-mail.org temp-mail.ru tempail.com tempinbox.com tempmail.com
  tempmail.dev tempmail.net tempmail.plus tempmailaddress.com tempmailer.com tempmailer.de tempmailo.com tempomail.fr
  temporary-mail.net temporaryemail.net temporaryinbox.com tempr.email thankyou2010.com throwawaymail.com throwam.com
  tmail.ws tmpmail.net tmpmail.org trash-mail.com trash-mail.de trashmail.com trashmail.de trashmail.me trashmail.net
  trashmail.ws trbvm.com wegwerfemail.de wegwerfmail.de wegwerfmail.net wegwerfmail.org yopmail.com yopmail.fr
  yopmail.net zetmail.com`.split(/\s+/),
);
