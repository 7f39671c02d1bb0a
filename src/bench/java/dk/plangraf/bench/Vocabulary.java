package dk.plangraf.bench;

import java.util.List;

/** The words that everything is made up of. */
final class Vocabulary {

	static final List<Goal> GOALS = List.of(
			new Goal("virksomhedssamarbejde", 2012, 2026, "Styrket samarbejde med virksomhederne", "Closer cooperation with enterprises"),
			new Goal("langtidsledighed", 2012, 2026, "Færre langtidsledige", "Fewer long-term unemployed"),
			new Goal("unge-uddannelse", 2012, 2026, "Flere unge skal have en uddannelse", "More young people with an education"),
			new Goal("fortidspension", 2012, 2018, "Færre personer på førtidspension", "Fewer people on disability pension"),
			new Goal("sygefravaer", 2012, 2026, "Bekæmpelse af langvarigt sygefravær", "Long-term sickness absence must be combated"),
			new Goal("flygtninge", 2016, 2026, "Flere flygtninge og familiesammenførte skal være selvforsørgende", "More refugees and reunified family members must be self-supporting"),
			new Goal("handicap", 2019, 2026, "Flere personer med handicap skal i beskæftigelse", "More people with disabilities in employment"),
			new Goal("aktivitetsparate", 2014, 2026, "Flere aktivitetsparate skal i job", "More people ready for activity into jobs"),
			new Goal("socialt-bedrageri", 2015, 2026, "Bekæmpelse af socialt bedrageri og fejludbetalinger", "Social fraud and wrong payments must be combated"),
			new Goal("opkvalificering", 2013, 2026, "Opkvalificering målrettet områder med mangel på arbejdskraft", "Upskilling for areas that lack labour"),
			new Goal("seniorer", 2020, 2026, "Flere seniorer skal blive på arbejdsmarkedet", "More senior workers must stay in the labour market"),
			new Goal("permanent-kontakt", 2012, 2024, "Alle ledige skal have en værdig sagsbehandling", "All unemployed people must be handled with dignity"));

	static final List<Term> TARGET_GROUPS = List.of(
			new Term("dagpengemodtagere", "Dagpengemodtagere", "Recipients of unemployment benefit"),
			new Term("jobparate-kontanthjaelp", "Jobparate kontanthjælpsmodtagere", "Recipients of cash benefit who are ready for a job"),
			new Term("aktivitetsparate-kontanthjaelp", "Aktivitetsparate kontanthjælpsmodtagere", "Recipients of cash benefit who are ready for activity"),
			new Term("uddannelsesparate", "Uddannelsesparate unge", "Young people who are ready for education"),
			new Term("unge-under-30", "Unge under 30 år", "Young people under 30"),
			new Term("sygedagpenge", "Sygedagpengemodtagere", "Recipients of sickness benefit"),
			new Term("jobafklaring", "Borgere i jobafklaringsforløb", "Citizens in job clarification"),
			new Term("ressourceforloeb", "Borgere i ressourceforløb", "Citizens in resource courses"),
			new Term("fleksjob", "Fleksjobvisiterede", "People entitled to a flexible job"),
			new Term("ledighedsydelse", "Modtagere af ledighedsydelse", "Recipients of unemployment allowance for flexible jobs"),
			new Term("fortidspensionister", "Førtidspensionister", "Disability pensioners"),
			new Term("flygtninge", "Flygtninge og familiesammenførte", "Refugees and reunified family members"),
			new Term("selvforsorgelse", "Selvforsørgelses- og hjemrejsemodtagere", "Recipients of self-support and return benefit"),
			new Term("langtidsledige", "Langtidsledige", "Long-term unemployed"),
			new Term("dimittender", "Nyuddannede dimittender", "Recent graduates"),
			new Term("seniorer", "Seniorer over 55 år", "Seniors over 55"),
			new Term("handicap", "Personer med handicap", "People with disabilities"),
			new Term("revalidering", "Revalidender", "People in rehabilitation"),
			new Term("virksomheder", "Virksomheder med rekrutteringsbehov", "Enterprises that need to recruit"),
			new Term("ordblinde", "Ordblinde ledige", "Dyslexic unemployed people"));

	static final List<Term> INSTRUMENTS = List.of(
			new Term("virksomhedspraktik", "Virksomhedspraktik", "Work placement"),
			new Term("loentilskud", "Løntilskud", "Wage subsidy"),
			new Term("mentor", "Mentorstøtte", "Mentor support"),
			new Term("vejledning-opkvalificering", "Vejledning og opkvalificering", "Guidance and upskilling"),
			new Term("nytteindsats", "Nytteindsats", "Community work"),
			new Term("jobrotation", "Jobrotation", "Job rotation"),
			new Term("voksenlaerling", "Voksenlærlingeordningen", "Adult apprenticeship"),
			new Term("uddannelsesloeft", "Uddannelsesløft", "Education boost"),
			new Term("regional-uddannelsespulje", "Den regionale uddannelsespulje", "Regional education fund"),
			new Term("ipsforloeb", "Individuelt planlagt job med støtte", "Individual placement and support"),
			new Term("brobygning", "Brobygningsforløb", "Bridge building"),
			new Term("jobkonsulent", "Jobkonsulentindsats", "Job consultant"),
			new Term("intensiv-samtale", "Intensivt samtaleforløb", "Intensive talks"),
			new Term("partnerskab", "Partnerskabsaftale", "Partnership agreement"),
			new Term("sprogundervisning", "Danskundervisning", "Danish lessons"));

	static final List<Indicator> INDICATORS = List.of(
			new Indicator("andel-langtidsledige", "procent", "Andel langtidsledige", "Share of long-term unemployed"),
			new Indicator("antal-fuldtidspersoner", "personer", "Antal fuldtidspersoner på offentlig forsørgelse", "Full-time persons on public support"),
			new Indicator("virksomhedsgrad", "procent", "Virksomhedsrettet aktiveringsgrad", "Share of activation in enterprises"),
			new Indicator("varighed-sygedagpenge", "uger", "Gennemsnitlig varighed på sygedagpenge", "Mean duration of sickness benefit"),
			new Indicator("andel-unge-uddannelse", "procent", "Andel unge i uddannelse", "Share of young people in education"),
			new Indicator("selvforsorgelsesgrad", "procent", "Selvforsørgelsesgrad efter seks måneder", "Share self-supporting after six months"),
			new Indicator("samarbejdsgrad", "procent", "Samarbejdsgrad med virksomheder", "Share of enterprises cooperated with"),
			new Indicator("antal-fleksjob", "personer", "Antal visiterede i fleksjob", "People entitled to flexible jobs"));

	/** The names of the UN goals, from number 1 on. */
	static final List<String> UN_GOALS = List.of("Afskaf fattigdom", "Stop sult", "Sundhed og trivsel", "Kvalitetsuddannelse", "Ligestilling mellem kønnene", "Rent vand og sanitet", "Bæredygtig energi", "Anstændige jobs og økonomisk vækst", "Industri, innovation og infrastruktur", "Mindre ulighed", "Bæredygtige byer og lokalsamfund", "Ansvarligt forbrug og produktion", "Klimaindsats", "Livet i havet", "Livet på land", "Fred, retfærdighed og stærke institutioner", "Partnerskaber for handling");

	/** How a strategy begins. */
	static final List<String> STRATEGY_MANNERS = List.of("Styrket", "Tidlig", "Målrettet", "Sammenhængende", "Helhedsorienteret", "Virksomhedsrettet", "Aktiv", "Fokuseret", "Lokal", "Tværfaglig");

	/** How it ends. */
	static final List<String> STRATEGY_MATTERS = List.of("indsats for unge", "indsats for langtidsledige", "opfølgning på sygefravær", "rekruttering af arbejdskraft", "integration på arbejdsmarkedet", "opkvalificering af ledige", "indsats for udsatte borgere", "dialog med virksomhederne", "kontrol og rådighed", "fastholdelse af seniorer", "vej til uddannelse", "beskæftigelse for borgere med handicap");

	/** How an initiative begins. */
	static final List<String> INITIATIVE_MANNERS = List.of("Intensivt", "Nyt", "Fælles", "Udvidet", "Individuelt", "Digitalt", "Lokalt", "Tværkommunalt", "Brancherettet", "Afklarende", "Forebyggende", "Håndholdt");

	/** What it is. */
	static final List<String> INITIATIVE_KINDS = List.of("mentorforløb", "jobformidlingsforløb", "virksomhedsforløb", "samtaleforløb", "opkvalificeringsforløb", "praktikforløb", "brobygningsforløb", "fastholdelsesforløb", "sundhedsforløb", "sprogforløb", "uddannelsesforløb", "partnerskab", "rekrutteringsforløb", "screeningsforløb");

	/** Where. */
	static final List<String> INITIATIVE_PLACES = List.of("inden for byggeri", "inden for sundhed og omsorg", "inden for industri", "inden for transport og logistik", "inden for hotel og restauration", "inden for detailhandel", "inden for landbrug", "inden for grøn omstilling", "i det offentlige", "i små virksomheder", "på havnen", "i lufthavnen", "i daginstitutioner", "på plejecentre");

	/** By what means. */
	static final List<String> INITIATIVE_MEANS = List.of("med jobgaranti", "med støtte fra frivillige", "med fast kontaktperson", "med lønnede timer", "med ugentlig opfølgning", "i samarbejde med a-kasser", "i samarbejde med erhvervsskoler", "i samarbejde med VUC", "i samarbejde med nabokommuner", "med fokus på hverdagsmestring", "med fokus på ordblindhed", "med fokus på mænd over 50");

	/** What descriptions consist of. */
	static final List<String> SENTENCES = List.of("Jobcenteret følger op hvert kvartal.", "Indsatsen evalueres ved årets udgang.", "Virksomhederne inddrages fra første dag.", "Borgeren har én indgang til kommunen.", "Resultaterne forelægges beskæftigelsesudvalget.", "Indsatsen finansieres inden for rammen.", "Der arbejdes efter en fælles metode.", "Forløbet varer op til 26 uger.", "Målet justeres efter midtvejsstatus.", "Indsatsen koordineres med sundhedsområdet.");

	/** How far an initiative is. */
	static final List<String> STATUSES = List.of("PLANNED", "ACTIVE", "COMPLETED", "CANCELLED");

	private Vocabulary() {
	}

}
