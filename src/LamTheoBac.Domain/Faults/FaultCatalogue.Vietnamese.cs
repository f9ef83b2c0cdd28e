namespace LamTheoBac.Domain.Faults;

/// <content>Vietnamese, in the words of the field (DOMAIN.md section 7).</content>
public sealed partial class FaultCatalogue
{
    /// <summary>The sentences in Vietnamese.</summary>
    public static FaultCatalogue Vietnamese { get; } = new FaultCatalogue([], new Wording("chỗ trống", "; ý bạn là `{0}`?", "lỗi loại `{code}`: gặp `{found}`"))
        .With(VietnameseTemplates())
        .With(VietnameseLifeCycleTemplates())
        .With(VietnameseFigureTemplates())
        .With(VietnameseJsonTemplates());

    private static Dictionary<FaultCode, string> VietnameseTemplates() => new()
    {
        [RegisterFaultCodes.DuplicateId] = "mã `{found}` xuất hiện hai lần: hãy cho mỗi bản ghi một mã riêng",
        [RegisterFaultCodes.UnknownReference] = "không có `{found}` trong {expected}: hãy bổ sung ở đó hoặc sửa lại mã",
        [RegisterFaultCodes.TooManySubjects] = "từ `{found}` trở đi có nhiều đối tượng hơn mức một bảng chứa được: mỗi lần chỉ tính nhiều nhất {0} rồi cộng các phần lại",
        [RegisterFaultCodes.NotEmpty] = "`{found}` còn đảng viên hoặc tổ chức trực thuộc: hãy chuyển đi trước",
        [RegisterFaultCodes.OverlappingIntervals] = "khoảng thời gian `{found}` của `{0}` trùng với một khoảng khác: hãy kết thúc khoảng này trước khi khoảng kia bắt đầu",
        [RegisterFaultCodes.ParentNotInForce] = "cấp ủy cấp trên trực tiếp `{found}` của `{0}` không tồn tại vào ngày {1}: hãy nêu đúng cấp trên của ngày đó hoặc sửa lại ngày",
        [RegisterFaultCodes.CircularOrganizations] = "với cấp trên trực tiếp `{found}`, các tổ chức đảng trực thuộc nhau thành vòng tròn vào ngày {1}, `{0}`: hãy đổi một cấp trên trong số đó",
        [RegisterFaultCodes.NotInForce] = "tổ chức đảng `{found}` không tồn tại vào ngày {0}: hãy chọn một ngày mà tổ chức này tồn tại",
        [RegisterFaultCodes.DuplicateFact] = "`{0}` có giá trị thứ hai của `{found}`: chỉ giữ một",
        [RegisterFaultCodes.DuplicateDeadline] = "`{0}` có hạn thứ hai về `{found}` trong kỳ cam kết {1}: chỉ giữ một",
        [RegisterFaultCodes.WrongFactValue] = "`{found}` không phải giá trị của thuộc tính này: cần {expected}",
        [RegisterFaultCodes.WrongFactBasis] = "`{found}` không thể có giá trị của `{1}`: cần mã của một đối tượng loại {0}",
        [RegisterFaultCodes.UndeclaredAttribute] = "thuộc tính `{found}` chưa được khai báo nên bỏ qua (số dòng: {0}): hãy khai báo trong sổ quy tắc hoặc sửa lại tên",
        [RegisterFaultCodes.LevelOutsideItsDates] = "cấp `{found}` được dùng vào những ngày mà quy định không có cấp này: cần các ngày trong {0}",
        [RegisterFaultCodes.FoundNotExamined] = "`{found}` được nêu là có biểu hiện nhưng chưa được kiểm điểm: hãy bổ sung vào cột examined hoặc bỏ khỏi cột found",
        [RegisterFaultCodes.RemediedNotFound] = "`{found}` được nêu là đã khắc phục nhưng chưa được chỉ ra: hãy bổ sung vào cột found hoặc bỏ khỏi cột remedied",
        [RuleBookFaultCodes.TextTooLong] = "văn bản quá dài: một sổ quy tắc có nhiều nhất {0} byte UTF-8, hãy tách ra",
        [RuleBookFaultCodes.IllegalCharacter] = "`{found}` không được đứng ở đây: cần các ký tự của ngôn ngữ quy tắc, chữ khác phải nằm trong chuỗi hoặc ghi chú",
        [RuleBookFaultCodes.UnterminatedString] = "chuỗi `{found}` không kết thúc trên dòng của nó: hãy đóng bằng {0}",
        [RuleBookFaultCodes.IllegalEscape] = "không có cách viết `{found}` trong chuỗi: cần {0} hoặc {1}",
        [RuleBookFaultCodes.EmptyString] = "chuỗi `{found}` không có nội dung: hãy viết nội dung hoặc bỏ mệnh đề này",
        [RuleBookFaultCodes.IllegalDate] = "`{found}` không phải là ngày có trong lịch: cần dạng yyyy-mm-dd",
        [RuleBookFaultCodes.NumberOutOfRange] = "số `{found}` ngoài giới hạn: cần từ {0} đến {1}",
        [RuleBookFaultCodes.IllegalTarget] = "`{found}` không thể là mục tiêu: cần từ {0} đến {1} phần trăm, nhiều nhất bốn chữ số thập phân",
        [RuleBookFaultCodes.UnexpectedWord] = "gặp `{found}`: cần {expected}",
        [RuleBookFaultCodes.DuplicateClause] = "`{found}` xuất hiện ở đây lần thứ hai: chỉ giữ một",
        [RuleBookFaultCodes.MissingClause] = "chỉ tiêu không có `{0}`: hãy thêm dòng đó",
        [RuleBookFaultCodes.DuplicateName] = "tên `{found}` được đặt hai lần: hãy đổi một tên",
        [RuleBookFaultCodes.ReservedName] = "`{found}` là từ của ngôn ngữ quy tắc hoặc tên của một thuộc tính: hãy chọn tên khác",
        [RuleBookFaultCodes.CircularDefinition] = "định nghĩa `{found}` quay về chính nó, qua {expected}: hãy đưa một định nghĩa ra khỏi vòng tròn",
        [RuleBookFaultCodes.UnknownName] = "không có tên `{found}`: cần tên thuộc loại: {expected}",
        [RuleBookFaultCodes.WrongBasis] = "`{found}` không phải thuộc tính của loại {0}: hãy dùng thuộc tính của loại đó hoặc đổi loại đối tượng của chỉ tiêu",
        [RuleBookFaultCodes.WrongType] = "`{found}` không hợp với kiểu của thuộc tính: cần {expected}",
        [RuleBookFaultCodes.UnknownSymbol] = "`{found}` không phải từ của thuộc tính này: cần {expected}",
        [RuleBookFaultCodes.EmptyInterval] = "khoảng thời gian `{found}` kết thúc trước khi bắt đầu: hãy viết ngày sớm hơn trước",
        [RuleBookFaultCodes.NestingTooDeep] = "điều kiện lồng nhau quá sâu: nhiều nhất {0} tầng, hãy dùng define để đặt tên cho một phần",
        [RuleBookFaultCodes.TooManyMeasures] = "có quá nhiều chỉ tiêu: một sổ quy tắc có nhiều nhất {0}, hãy tách ra",
        [RuleBookFaultCodes.TooManyPredicates] = "chỉ tiêu có quá nhiều vị từ khác nhau: nhiều nhất {0}, hãy tách ra",
        [RuleBookFaultCodes.OverlappingEditions] = "bản của sổ quy tắc `{0}` có hiệu lực `{found}` trùng ngày với một bản khác: hãy kết thúc bản này trước khi bản kia bắt đầu",
        [RuleBookFaultCodes.UnlistedOrganization] = "không có tổ chức đảng `{found}` trong {expected}: hãy sửa lại mã hoặc bổ sung tổ chức",
        [RuleBookFaultCodes.CitationNotInForce] = "văn bản `{found}` có hiệu lực {0}, không trọn {1}: hãy viện dẫn văn bản có hiệu lực khi đó",
        [RuleBookFaultCodes.AmbiguousCitation] = "viện dẫn `{found}` có thể là {expected}: hãy ghi thêm ngày ban hành của văn bản cần nêu",
    };
}
