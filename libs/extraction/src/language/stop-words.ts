/**
 * Words of grammar of the languages that write in Latin letters and are told apart here, the commonest of each; compiled
 * for this project from general knowledge.
 */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to in is was that for on with as by at from it be are this have has had were which or an not but he his they their will who been would said after its about when than more'),
  de: words('der die das und ist nicht ein eine einen einem den dem des zu mit von auf für im sich auch es an als bei nach aus wie wird sie er hat dass war werden um am noch über vor zum zur durch oder sind haben'),
  fr: words('le la les des et est un une du que qui dans pour sur pas au aux par avec il elle ce cette son sa ses plus ne se sont été mais ou nous vous leur ont être comme fait deux'),
  es: words('el la los las de y que en un una es por con para del se no al lo su sus como más pero fue ha este esta son entre cuando muy sin sobre también hasta desde está'),
  it: words('il lo la gli le di e che un una è per con del della dei delle non si al alla nel nella sono da come più ma ha anche suo sua questo questa tra stato essere dal dalla'),
  pt: words('o os as de e que em um uma é por com para do da dos das se não ao no na nos nas mais como mas foi ser tem seu sua pelo pela são também está entre até quando'),
  nl: words('de het een en van is dat in op te zijn voor met niet aan er maar ook om als bij door uit naar hij ze heeft werd over nog worden dan wordt zich was deze dit geen'),
  sv: words('och det att i en som på är av för den med till inte har de ett om var han från men vi så kan när ut eller hade nu efter'),
  da: words('og det at i en som på er af for den med til ikke har de et om var han fra men vi så kan når ud eller havde nu efter blev også'),
  no: words('og det at i en som på er av for den med til ikke har de et om var han fra men vi så kan når ut eller hadde nå etter ble også'),
  pl: words('i w na z do się że nie to jest o jak za od po ale przez są dla był tym tego które który oraz może czy przed'),
  tr: words('ve bir bu da de için ile çok olarak daha en olan gibi var ne ki sonra kadar ama ise değil'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
