import { disposableDomains } from "./disposable-domains";

/** Facts: domains where anyone can open a mailbox. */
const free = new Set(
  `gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com
  live.co.uk msn.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.fr yahoo.de yahoo.co.jp ymail.com rocketmail.com aol.com
  icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutamail.com tuta.com tuta.io
  gmx.com gmx.net gmx.de gmx.at gmx.ch web.de freenet.de t-online.de mail.com email.com usa.com mail.ru inbox.ru
  list.ru bk.ru yandex.com yandex.ru ya.ru rambler.ru zoho.com zohomail.com fastmail.com fastmail.fm hey.com qq.com
  163.com 126.com sina.com sina.cn foxmail.com aliyun.com naver.com daum.net hanmail.net nate.com kakao.com rediffmail.com
  libero.it virgilio.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr comcast.net verizon.net att.net sbcglobal.net
  cox.net charter.net btinternet.com sky.com virginmedia.com talktalk.net bigpond.com seznam.cz wp.pl o2.pl onet.pl
  interia.pl uol.com.br bol.com.br terra.com.br hushmail.com runbox.com mailbox.org posteo.de posteo.net disroot.org`.split(
    /\s+/,
  ),
);

const within = (domains: Set<string>, domain: string) => {
  const labels = domain.toLowerCase().split(".");
  return labels.some((_, from) => domains.has(labels.slice(from).join(".")));
};

/** Whether anyone can open a mailbox at this domain, so that it proves nothing about an organisation. */
export const freeMail = (domain: string) => within(free, domain) || disposableMail(domain);

/** Whether a mailbox at this domain can be read by anyone or vanishes by itself. */
export const disposableMail = (domain: string) => within(disposableDomains, domain);
